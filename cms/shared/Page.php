<?php
/**
 * What a site does with its settings, the same in every CMS: checks them, writes elements and says which scripts they need.
 *
 * @license MIT
 */

namespace Ventanilla;

final class Page
{
    /** `pin` is what Catalogue::pin() found when the settings were saved; empty: evergreen. */
    public const DEFAULTS = [
        'api' => '', 'title' => '', 'pinned' => true, 'pin' => [], 'lang' => 'es', 'theme' => 'inherit', 'accent' => '',
        'everywhere' => false,
    ];

    /** @var array<string, mixed> */
    private $settings;
    /** @var Catalogue */
    private $catalogue;

    /** @param array<string, mixed> $settings as `checked` gives them */
    public function __construct(array $settings, Catalogue $catalogue)
    {
        $this->settings = $settings + self::DEFAULTS;
        $this->catalogue = $catalogue;
    }

    /**
     * Settings from what somebody typed. Throws with the reason, `address`, `catalogue` or `pin`, when they cannot be used.
     *
     * @param array<string, mixed> $typed
     * @param callable(string): Catalogue $open
     * @return array<string, mixed>
     */
    public static function checked(array $typed, callable $open): array
    {
        $api = Catalogue::address((string) ($typed['api'] ?? ''));
        if ($api === null) {
            throw new \DomainException('address');
        }
        $title = $open($api)->title();
        if ($title === null) {
            throw new \DomainException('catalogue');
        }
        $pinned = !empty($typed['pinned']);
        $pin = $pinned ? $open($api)->pin() : [];
        if ($pin === null) {
            throw new \DomainException('pin');
        }
        $accent = strtolower((string) ($typed['accent'] ?? ''));
        return [
            'api' => $api, 'title' => $title, 'pinned' => $pinned, 'pin' => $pin,
            'lang' => ($typed['lang'] ?? '') === 'en' ? 'en' : 'es',
            'theme' => in_array($typed['theme'] ?? '', ['light', 'dark', 'auto'], true) ? $typed['theme'] : 'inherit',
            'accent' => preg_match('/^#[0-9a-f]{6}$/D', $accent) ? $accent : '',
            'everywhere' => !empty($typed['everywhere']),
        ];
    }

    /** Asks once for all trámites of a text, before its elements are written one by one. */
    public function prepare(string $html): void
    {
        $this->catalogue->prepare(Elements::codesIn($html), $this->settings['lang']);
    }

    /**
     * An element with its words inside, and its tag; the tag is '' when only the words can be shown.
     *
     * @param array<int|string, mixed> $attributes as the author wrote them
     * @return array{string, string} HTML and tag
     */
    public function element(string $kind, array $attributes, string $name = ''): array
    {
        $tag = Elements::tagOf($kind) ?? 'tramite-card';
        $own = Elements::attributes($attributes);
        $lang = $own['lang'] ?? $this->settings['lang'];
        $code = $own['code'] ?? $own['tramite'] ?? '';
        $fallback = new Fallback($this->settings['api'], $lang);
        if (Elements::isCode($code)) {
            $answer = $this->catalogue->card($code, $lang);
            $inner = $tag === 'satisfaction-survey'
                ? $fallback->ofSurvey($code, $answer, $name)
                : $fallback->ofTramite($code, $answer, $name);
        } else {
            $inner = $fallback->ofTag($tag, $name, $own['institution'] ?? '');
            $tag = Elements::needsCode($tag) ? '' : $tag;
        }
        return [$tag === '' ? $inner : Elements::html($tag, $own, $inner), $tag];
    }

    /**
     * The one script that a tag needs: its file of the pinned version with its hash, or the loader of all tags.
     *
     * @return array{src: string, attributes: array<string, string>}
     */
    public function script(string $tag): array
    {
        ['api' => $api, 'pin' => $pin, 'lang' => $lang, 'theme' => $theme] = $this->settings;
        $said = ['data-lang' => $lang, 'data-theme' => $theme];
        return isset($pin['hashes'][$tag])
            ? ['src' => "$api/{$pin['version']}/$tag.js",
                'attributes' => ['defer' => 'defer', 'crossorigin' => 'anonymous', 'integrity' => $pin['hashes'][$tag]] + $said]
            : ['src' => "$api/v1/ventanilla.js", 'attributes' => ['async' => 'async', 'crossorigin' => 'anonymous'] + $said];
    }

    /** A style sheet of its own, because a style inside the page is what a strict policy forbids. */
    public function accentFile(string $folder): ?string
    {
        $name = 'acento-' . substr($this->settings['accent'], 1) . '.css';
        if ($this->settings['accent'] === '') {
            return null;
        }
        if (!is_file("$folder/$name")) {
            $made = (is_dir($folder) || @mkdir($folder, 0755, true))
                && @file_put_contents("$folder/$name", ":root{--tramite-accent:{$this->settings['accent']}}\n");
            return $made ? $name : null;
        }
        return $name;
    }
}
