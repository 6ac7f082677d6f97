<?php
/**
 * The elements that a page may hold, as text that any CMS can print: what an author wrote goes in, escaped HTML comes out.
 *
 * @license MIT
 */

namespace Ventanilla;

final class Elements
{
    /** What an author writes → tag. The whole tag may be written as well. */
    public const TAGS = [
        'card' => 'tramite-card',
        'detail' => 'tramite-detail',
        'checklist' => 'requirements-checklist',
        'search' => 'tramite-search',
        'directory' => 'tramite-directory',
        'offices' => 'office-finder',
        'feedback' => 'feedback-buttons',
        'tracker' => 'request-tracker',
        'survey' => 'satisfaction-survey',
        'report' => 'service-report',
    ];

    /** Never `api`: an author may not make a page of the institution show somebody else's catalogue. */
    public const ATTRIBUTES = [
        'code', 'variant', 'density', 'heading-level', 'lang', 'theme', 'show', 'placement', 'category',
        'institution', 'department', 'tramite', 'by', 'limit', 'live', 'loading', 'test', 'view', 'period', 'url-key',
    ];

    /** Tag that the author means, or null when it is not one of ours. */
    public static function tagOf(string $name): ?string
    {
        $name = strtolower(trim($name));
        return self::TAGS[$name] ?? (in_array($name, self::TAGS, true) ? $name : null);
    }

    /** Whether the element shows nothing of its own without a code. */
    public static function needsCode(string $tag): bool
    {
        return self::about($tag) === 'code';
    }

    /** The attribute that says what it is about, '' when there is none: a trámite, or what narrows the whole catalogue. */
    public static function about(string $tag): string
    {
        $others = [
            'office-finder' => 'tramite', 'request-tracker' => '', 'service-report' => 'institution',
            'tramite-directory' => 'institution', 'tramite-search' => 'institution',
        ];
        return $others[$tag] ?? 'code';
    }

    /** Whether it can be the code of a trámite. */
    public static function isCode(string $code): bool
    {
        return preg_match('/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/D', $code) === 1;
    }

    /**
     * Codes that a text seems to hold, however they are written: in attributes, blocks, tokens or links. One too many costs
     * nothing but its name in a question.
     *
     * @return string[]
     */
    public static function codesIn(string $html): array
    {
        preg_match_all('~(?:\bcode["\']?\s*[=:]\s*["\']?|/t/|[\[{]tramite\s+(?![\w-]+\s*=))([A-Za-z0-9][A-Za-z0-9._-]*)~', $html, $found);
        return array_values(array_unique(array_filter($found[1], [self::class, 'isCode'])));
    }

    /**
     * Those attributes that are ours, without the `data-tramite-` that pasted boxes have.
     *
     * @param array<int|string, mixed> $given
     * @return array<string, string>
     */
    public static function attributes(array $given): array
    {
        $own = [];
        foreach ($given as $name => $value) {
            $name = str_replace('_', '-', strtolower((string) $name));
            $name = strpos($name, 'data-tramite-') === 0 ? substr($name, 13) : $name;
            if (is_scalar($value) && (string) $value !== '' && in_array($name, self::ATTRIBUTES, true)) {
                $own[$name] = substr((string) $value, 0, 200);
            }
        }
        return $own;
    }

    /**
     * @param array<string, string> $attributes
     * @param string $inner HTML that is already safe
     */
    public static function html(string $tag, array $attributes, string $inner): string
    {
        $written = '';
        foreach ($attributes as $name => $value) {
            $written .= ' ' . $name . '="' . self::escape($value) . '"';
        }
        return "<$tag$written>$inner</$tag>";
    }

    public static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}
