<?php
/**
 * The catalogue as a CMS asks for it: at most two seconds for each page, a copy of each card kept for a month and shown
 * when the catalogue does not answer, and a pause after a failure so that an outage of the catalogue slows no site.
 *
 * @license MIT
 */

namespace Ventanilla;

final class Catalogue
{
    /** Seconds that a card is shown without asking again. */
    private const FRESH = 900;
    /** Seconds that a copy is kept for an outage. */
    private const KEPT = 2592000;
    /** Seconds without any request after one that failed. */
    private const PAUSE = 60;
    /** Seconds that all requests of one page may take together. */
    private const BUDGET = 2.0;

    /** @var string */
    private $api;
    /** @var callable(string, float): ?string */
    private $get;
    /** @var callable(string): mixed */
    private $load;
    /** @var callable(string, mixed, int): void */
    private $save;
    /** @var float */
    private $left = self::BUDGET;

    /**
     * @param callable(string, float): ?string $get Body of an address within so many seconds; null when not 200
     * @param callable(string): mixed $load What was saved under a key; anything but an array when nothing was
     * @param callable(string, mixed, int): void $save
     */
    public function __construct(string $api, callable $get, callable $load, callable $save)
    {
        $this->api = $api;
        $this->get = $get;
        $this->load = $load;
        $this->save = $save;
    }

    /**
     * The address without slashes at its end, or null when a page could not load anything from it: `https`, or `http` on
     * the machine itself.
     */
    public static function address(string $typed): ?string
    {
        $address = rtrim(trim($typed), '/');
        $parts = parse_url($address);
        $host = $parts['host'] ?? '';
        $secure = ($parts['scheme'] ?? '') === 'https'
            || (($parts['scheme'] ?? '') === 'http' && in_array($host, ['localhost', '127.0.0.1'], true));
        $bare = array_diff(array_keys($parts ?: []), ['scheme', 'host', 'port', 'path']) === [];
        return $secure && $bare && preg_match('~^https?://[A-Za-z0-9.-]+(:\d+)?(/[A-Za-z0-9._/-]*)?$~D', $address) ? $address : null;
    }

    /** How the catalogue calls itself; null when no catalogue answers there. */
    public function title(): ?string
    {
        $info = $this->ask('/v1/catalogue');
        return isset($info['tramites'], $info['title']['es']) ? (string) $info['title']['es'] : null;
    }

    /**
     * Newest version and the hash of each element's file, to be kept until somebody saves again.
     *
     * @return array{version: string, hashes: array<string, string>}|null
     */
    public function pin(): ?array
    {
        $found = $this->ask('/integridad.json');
        $version = is_string($found['version'] ?? null) ? $found['version'] : '';
        $hashes = [];
        foreach (Elements::TAGS as $tag) {
            $hash = $found['files']["/$version/$tag.js"] ?? null;
            if (is_string($hash) && preg_match('~^sha(256|384|512)-[A-Za-z0-9+/]+=*$~D', $hash)) {
                $hashes[$tag] = $hash;
            }
        }
        return preg_match('/^\d+\.\d+\.\d+[\w.-]*$/D', $version) && $hashes ? compact('version', 'hashes') : null;
    }

    /**
     * One card; `card` is null when the catalogue has no such trámite. Null when nothing is known.
     *
     * @return array{card: ?array<string, mixed>, notice: string, asOf: int, stale: bool}|null
     */
    public function card(string $code, string $lang): ?array
    {
        $key = md5("$this->api $lang $code");
        $kept = ($this->load)($key);
        $kept = is_array($kept) && isset($kept['asOf']) ? $kept : null;
        if ($kept && time() - $kept['asOf'] < self::FRESH) {
            return ['stale' => false] + $kept;
        }
        $answer = $this->askUnlessDown('/v1/tramites?codes=' . rawurlencode($code) . '&lang=' . rawurlencode($lang));
        if (!isset($answer['cards'], $answer['missing'])) {
            return $kept ? ['stale' => true] + $kept : null;
        }
        $card = $answer['cards'][0] ?? null;
        $notice = is_string($answer['notice'] ?? null) ? $answer['notice'] : '';
        $new = ['card' => is_array($card) ? $card : null, 'notice' => $notice, 'asOf' => time()];
        ($this->save)($key, $new, self::KEPT);
        return ['stale' => false] + $new;
    }

    /** @return array<string, mixed> Empty while the catalogue is resting from a failure, or this page has waited enough. */
    private function askUnlessDown(string $path): array
    {
        $down = md5("$this->api down");
        $since = ($this->load)($down);
        if ($this->left <= 0.1 || (is_array($since) && time() - ($since['at'] ?? 0) < self::PAUSE)) {
            return [];
        }
        $answer = $this->ask($path);
        if ($answer === []) {
            ($this->save)($down, ['at' => time()], self::PAUSE);
        }
        return $answer;
    }

    /** @return array<string, mixed> */
    private function ask(string $path): array
    {
        $started = microtime(true);
        $body = ($this->get)($this->api . $path, max(0.1, $this->left));
        $this->left -= microtime(true) - $started;
        $answer = is_string($body) ? json_decode($body, true, 64) : null;
        return is_array($answer) ? $answer : [];
    }
}
