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
    /** Cards in one request: its address stays below 8 kB. */
    private const TOGETHER = 100;
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
     * Asks together for the cards that a page is about to show, so that fifty are one request and not fifty. Whatever does not
     * come is asked for by `card`.
     *
     * @param string[] $codes
     */
    public function prepare(array $codes, string $lang): void
    {
        $due = array_values(array_filter($codes, function (string $code) use ($lang): bool {
            $kept = $this->kept($code, $lang);
            return !$kept || !self::isFresh($kept);
        }));
        foreach (count($due) > 1 ? array_chunk($due, self::TOGETHER) : [] as $some) {
            $answer = $this->askForCards($some, $lang);
            if ($answer === null) {
                return;
            }
            $cards = array_column(array_filter($answer['cards'], 'is_array'), null, 'code');
            foreach ($some as $code) {
                $this->keep($code, $lang, $cards[$code] ?? null, $answer);
            }
        }
    }

    /**
     * One card; `card` is null when the catalogue has no such trámite. Null when nothing is known.
     *
     * @return array{card: ?array<string, mixed>, notice: string, asOf: int, stale: bool}|null
     */
    public function card(string $code, string $lang): ?array
    {
        $kept = $this->kept($code, $lang);
        if ($kept && self::isFresh($kept)) {
            return ['stale' => false] + $kept;
        }
        $answer = $this->askForCards([$code], $lang);
        if ($answer === null) {
            return $kept ? ['stale' => true] + $kept : null;
        }
        return ['stale' => false] + $this->keep($code, $lang, $answer['cards'][0] ?? null, $answer);
    }

    private function key(string $code, string $lang): string
    {
        return md5("$this->api $lang $code");
    }

    /** @return array<string, mixed>|null */
    private function kept(string $code, string $lang): ?array
    {
        $kept = ($this->load)($this->key($code, $lang));
        return is_array($kept) && isset($kept['asOf']) ? $kept : null;
    }

    /** @param array<string, mixed> $kept */
    private static function isFresh(array $kept): bool
    {
        return time() - $kept['asOf'] < self::FRESH;
    }

    /**
     * @param mixed $card
     * @param array<string, mixed> $answer
     * @return array{card: ?array<string, mixed>, notice: string, asOf: int}
     */
    private function keep(string $code, string $lang, $card, array $answer): array
    {
        $notice = is_string($answer['notice'] ?? null) ? $answer['notice'] : '';
        $new = ['card' => is_array($card) ? $card : null, 'notice' => $notice, 'asOf' => time()];
        ($this->save)($this->key($code, $lang), $new, self::KEPT);
        return $new;
    }

    /**
     * @param string[] $codes
     * @return array<string, mixed>|null Null when there is no answer.
     */
    private function askForCards(array $codes, string $lang): ?array
    {
        $list = implode(',', array_map('rawurlencode', $codes));
        $answer = $this->askUnlessDown("/v1/tramites?codes=$list&lang=" . rawurlencode($lang));
        return is_array($answer['cards'] ?? null) && isset($answer['missing']) ? $answer : null;
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
