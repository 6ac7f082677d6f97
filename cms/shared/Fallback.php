<?php
/**
 * What stands inside an element before its script, without it and when the catalogue is down: the essentials in words,
 * and always a link with a name.
 *
 * @license MIT
 */

namespace Ventanilla;

final class Fallback
{
    /** @var array<string, mixed> */
    private $words;
    /** @var string */
    private $api;

    public function __construct(string $api, string $lang)
    {
        $this->api = $api;
        $words = json_decode((string) file_get_contents(__DIR__ . '/words.json'), true);
        $this->words = $words[strpos($lang, 'en') === 0 ? 'en' : 'es'];
    }

    /**
     * @param array{card: ?array<string, mixed>, notice: string, asOf: int, stale: bool}|null $answer null: never read
     * @param string $name What the author calls it; used when the catalogue does not say.
     */
    public function ofTramite(string $code, ?array $answer, string $name = ''): string
    {
        $card = $answer['card'] ?? null;
        if (!$card) {
            return $this->link($name !== '' ? $name : sprintf($this->words['tramite'], $code), '/t/' . rawurlencode($code));
        }
        $facts = [
            'fee' => $this->fee((array) ($card['fee'] ?? [])),
            'time' => $this->time((array) ($card['time'] ?? [])),
            'institution' => self::text($card['institution']['name'] ?? null),
        ];
        $items = '';
        foreach (array_filter($facts) as $fact => $value) {
            $items .= '<li>' . $this->words[$fact] . ': ' . Elements::escape($value) . '</li>';
        }
        $foot = [
            in_array($card['status'] ?? '', ['suspended', 'repealed'], true) ? $this->words[$card['status']] : '',
            self::text($card['alert'] ?? null),
            sprintf($this->words['updated'], $this->date(strtotime(self::text($card['updatedAt'] ?? null)) ?: $answer['asOf'])),
            $answer['stale'] ? sprintf($this->words['stale'], $this->date($answer['asOf'])) : '',
            $answer['notice'],
        ];
        // A path and nothing else: an address of its own could lead out of the catalogue.
        $path = '/t/' . rawurlencode(self::text($card['code'] ?? null) ?: $code);
        return $this->link(self::text($card['name'] ?? null) ?: $code, $path)
            . "<ul>$items</ul><p>" . Elements::escape(implode(' ', array_filter($foot))) . '</p>';
    }

    /**
     * The survey has a page of its own.
     *
     * @param array{card: ?array<string, mixed>}|null $answer null: never read
     */
    public function ofSurvey(string $code, ?array $answer, string $name = ''): string
    {
        $name = self::text($answer['card']['name'] ?? null) ?: ($name !== '' ? $name : $code);
        return $this->link(sprintf($this->words['survey'], $name), '/t/' . rawurlencode($code) . '/encuesta');
    }

    /** For elements without a trámite: a link to the page of the catalogue that does the same. */
    public function ofTag(string $tag, string $name = '', string $institution = ''): string
    {
        [$words, $path] = $this->words['links'][$tag] ?? $this->words['links']['other'];
        // The account of each institution is a page; of the others there is one for all.
        $path .= $tag === 'service-report' && Elements::isCode($institution) ? '/' . rawurlencode($institution) : '';
        return $this->link($name !== '' ? $name : $words, $path);
    }

    private function link(string $name, string $path): string
    {
        return '<p><a href="' . Elements::escape($this->api . $path) . '">' . Elements::escape($name) . '</a></p>';
    }

    /** @param array<string, mixed> $fee */
    private function fee(array $fee): string
    {
        $kind = self::text($fee['kind'] ?? null);
        $from = $this->money((array) ($fee['amount'] ?? []));
        $to = $this->money((array) ($fee['maximum'] ?? []));
        if ($kind === 'free') {
            return $this->words['free'];
        }
        if ($kind === 'amount' && $from !== '') {
            return $from;
        }
        if ($kind === 'range' && $from !== '' && $to !== '') {
            return (float) $fee['amount']['amount'] === 0.0
                ? sprintf($this->words['up_to'], $to)
                : sprintf($this->words['range'], $from, $to);
        }
        // Never «gratis» and never an invented figure.
        return self::text($fee['text'] ?? null) ?: $this->words[$kind === 'tariff' ? 'tariff' : 'unknown'];
    }

    /** @param array<string, mixed> $money */
    private function money(array $money): string
    {
        $amount = self::text($money['amount'] ?? null);
        $currency = self::text($money['currency'] ?? null);
        if (!is_numeric($amount)) {
            return '';
        }
        $sign = ['USD' => '$', 'GTQ' => 'Q'][$currency] ?? $currency . ' ';
        return $sign . number_format((float) $amount, 2, '.', ',');
    }

    /** @param array<string, mixed> $time */
    private function time(array $time): string
    {
        $amount = $time['amount'] ?? null;
        $unit = $this->words['units'][self::text($time['unit'] ?? null)] ?? null;
        if (!is_numeric($amount) || $unit === null) {
            return self::text($time['text'] ?? null);
        }
        return (float) $amount === 0.0 ? $this->words['same_day'] : $amount . ' ' . $unit[(float) $amount === 1.0 ? 0 : 1];
    }

    private function date(int $time): string
    {
        $month = explode(' ', $this->words['months'])[(int) gmdate('n', $time) - 1];
        return sprintf($this->words['date'], (int) gmdate('j', $time), $month, (int) gmdate('Y', $time));
    }

    /** @param mixed $value */
    private static function text($value): string
    {
        return is_scalar($value) ? (string) $value : '';
    }
}
