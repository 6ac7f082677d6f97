<?php
/**
 * Plugin Name: Ventanilla: trámites del catálogo nacional
 * Description: Muestra los trámites del catálogo nacional con un bloque, el código corto [tramite code="…"] o lo que se pega desde el asistente.
 * Version: 0.0.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: ventanilla
 *
 * @package Ventanilla
 */

use Ventanilla\Catalogue;
use Ventanilla\Elements;
use Ventanilla\Page;

defined('ABSPATH') || exit;

foreach (['Catalogue', 'Elements', 'Fallback', 'Page'] as $ventanilla_class) {
    require_once __DIR__ . "/shared/$ventanilla_class.php";
}

add_action('init', 'ventanilla_register');
add_action('wp_enqueue_scripts', 'ventanilla_start_page');
add_filter('the_content', 'ventanilla_prepare', 5);
add_filter('the_content', 'ventanilla_content', 12);
add_filter('widget_block_content', 'ventanilla_content', 12);
add_filter('script_loader_tag', 'ventanilla_script_tag', 10, 2);
add_filter('wp_kses_allowed_html', 'ventanilla_allow', 10, 2);
if (is_admin()) {
    require_once __DIR__ . '/settings.php';
}

/** @return array<string, mixed> */
function ventanilla_settings(): array
{
    return (array) get_option('ventanilla', []) + Page::DEFAULTS;
}

function ventanilla_catalogue(string $api): Catalogue
{
    return new Catalogue(
        $api,
        static function (string $address, float $seconds): ?string {
            $answer = wp_remote_get($address, ['timeout' => $seconds, 'redirection' => 1, 'limit_response_size' => 300000]);
            return wp_remote_retrieve_response_code($answer) === 200 ? wp_remote_retrieve_body($answer) : null;
        },
        static function (string $key) {
            return get_transient("ventanilla_$key");
        },
        static function (string $key, $value, int $seconds): void {
            set_transient("ventanilla_$key", $value, $seconds);
        }
    );
}

/** One for the whole request: its requests share their two seconds. */
function ventanilla_page(): Page
{
    static $page = null;
    return $page ?? $page = new Page(ventanilla_settings(), ventanilla_catalogue(ventanilla_settings()['api']));
}

/** @param array<int|string, mixed> $attributes */
function ventanilla_element(string $kind, array $attributes, string $name = ''): string
{
    if (ventanilla_settings()['api'] === '') {
        return '<p>' . esc_html($name ?: __('Falta escribir la dirección del catálogo en Ajustes, Ventanilla.', 'ventanilla')) . '</p>';
    }
    [$html, $tag] = ventanilla_page()->element($kind, $attributes, $name);
    if ($tag !== '') {
        ventanilla_enqueue($tag);
    }
    return is_feed() ? strip_tags($html, ['p', 'a', 'ul', 'li']) : $html;
}

function ventanilla_enqueue(string $tag): void
{
    $handle = empty(ventanilla_settings()['pin']) ? 'ventanilla' : "ventanilla-$tag";
    // Without a version: an address with ?ver= would be another file than the one that was pinned.
    wp_enqueue_script($handle, ventanilla_page()->script($tag)['src'], [], null, true);
}

/** What a script carries besides its address: the hash it is held to, or, for the editor's, where to search. */
function ventanilla_script_tag(string $html, string $handle): string
{
    $settings = ventanilla_settings();
    if ($handle === 'ventanilla-editor') {
        $attributes = ['data-api' => $settings['api'], 'data-lang' => $settings['lang']];
    } elseif ($handle === 'ventanilla' || (strpos($handle, 'ventanilla-') === 0 && Elements::tagOf(substr($handle, 11)))) {
        $attributes = ventanilla_page()->script(substr($handle, 11))['attributes'];
    } else {
        return $html;
    }
    $written = '';
    foreach ($attributes as $name => $value) {
        $written .= ' ' . $name . '="' . esc_attr($value) . '"';
    }
    return str_replace(' src=', $written . ' src=', $html);
}

function ventanilla_start_page(): void
{
    $uploads = wp_upload_dir(null, false);
    $accent = ventanilla_page()->accentFile($uploads['basedir'] . '/ventanilla');
    if ($accent) {
        wp_enqueue_style('ventanilla', $uploads['baseurl'] . "/ventanilla/$accent", [], null);
    }
    if (ventanilla_settings()['everywhere'] && ventanilla_settings()['api'] !== '') {
        ventanilla_enqueue('tramite-card');
    }
}

function ventanilla_register(): void
{
    wp_register_script('ventanilla-editor', plugins_url('block/editor.js', __FILE__), ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render'], '0.0.0', true);
    wp_set_script_translations('ventanilla-editor', 'ventanilla');
    register_block_type(__DIR__ . '/block', ['render_callback' => static function (array $attributes): string {
        return ventanilla_element($attributes['element'], $attributes, $attributes['name']);
    }]);
    add_shortcode('tramite', static function ($attributes, $inner): string {
        $attributes = (array) $attributes;
        // WordPress takes everything up to a later [/tramite] for the inside of the first one, which has none.
        $rest = strpos((string) $inner, '[tramite ') === false ? '' : do_shortcode($inner . '[/tramite]');
        $name = $rest === '' ? wp_strip_all_tags((string) $inner) : '';
        return ventanilla_element((string) ($attributes['element'] ?? 'card'), $attributes, $name) . $rest;
    });
}

/** Before blocks and shortcodes are written, each of which would ask for its own trámite. */
function ventanilla_prepare(string $html): string
{
    if (strpos($html, 'tramite') !== false && ventanilla_settings()['api'] !== '') {
        ventanilla_page()->prepare($html);
    }
    return $html;
}

/** Gives pasted boxes (`<div data-tramite="card" data-tramite-code="…">`) their element, and pasted elements their script. */
function ventanilla_content(string $html): string
{
    if (strpos($html, 'data-tramite=') === false && !preg_match('~<(' . implode('|', Elements::TAGS) . ')\b~', $html)) {
        return $html;
    }
    $done = '';
    for ($parts = wp_html_split($html), $i = 0; $i < count($parts); $i++) {
        $done .= $parts[$i];
        if (preg_match('~^<([a-z]+-[a-z]+)\b~', $parts[$i], $found) && Elements::tagOf($found[1])) {
            ventanilla_enqueue($found[1]);
        }
        $given = preg_match('~^<div\s(.*)>$~is', $parts[$i], $found) ? wp_list_pluck(wp_kses_hair($found[1], wp_allowed_protocols()), 'value') : [];
        if (!Elements::tagOf($given['data-tramite'] ?? '')) {
            continue;
        }
        for ($inner = '', $depth = 1; $depth > 0 && ++$i < count($parts);) {
            $depth += preg_match('~^<div\b~i', $parts[$i]) - preg_match('~^</div\b~i', $parts[$i]);
            $inner .= $depth > 0 ? $parts[$i] : '';
        }
        // One paragraph is what was pasted. In many editors whoever writes on after it is still in the box.
        $pasted = preg_match('~^\s*<p\b.*?</p>~is', $inner, $found) ? $found[0] : $inner;
        $ours = preg_match('~<[a-z]+-[a-z]+\b~', $pasted) || ventanilla_settings()['api'] === '';
        $given = array_map('html_entity_decode', $given);
        $name = html_entity_decode(trim(wp_strip_all_tags($pasted)), ENT_QUOTES);
        $done .= $ours ? $pasted : ventanilla_element($given['data-tramite'], $given, $name);
        $done .= ventanilla_content(substr($inner, strlen($pasted))) . '</div>';
    }
    return $done;
}

/**
 * Our elements in what authors and contributors write: text and links of the catalogue, nothing that runs.
 *
 * @param array<string, mixed> $tags
 * @param string|array<string, mixed> $context
 * @return array<string, mixed>
 */
function ventanilla_allow(array $tags, $context): array
{
    $own = array_fill_keys(Elements::TAGS, array_fill_keys(Elements::ATTRIBUTES, true));
    return $context === 'post' ? $tags + $own : $tags;
}
