<?php
/**
 * Ajustes → Ventanilla.
 *
 * @package Ventanilla
 */

use Ventanilla\Page;

defined('ABSPATH') || exit;

add_action('admin_menu', static function (): void {
    add_options_page('Ventanilla', 'Ventanilla', 'manage_options', 'ventanilla', 'ventanilla_settings_page');
});
add_action('admin_init', static function (): void {
    register_setting('ventanilla', 'ventanilla', ['sanitize_callback' => 'ventanilla_check_settings']);
});
add_filter('plugin_action_links_' . plugin_basename(__DIR__ . '/ventanilla.php'), static function (array $links): array {
    $page = esc_url(admin_url('options-general.php?page=ventanilla'));
    return array_merge(["<a href=\"$page\">" . esc_html__('Ajustes', 'ventanilla') . '</a>'], $links);
});

/**
 * What was there stays when the new settings cannot be used.
 *
 * @param mixed $typed
 * @return array<string, mixed>
 */
function ventanilla_check_settings($typed): array
{
    try {
        return Page::checked((array) $typed, 'ventanilla_catalogue');
    } catch (DomainException $reason) {
        $words = [
            'address' => __('Escriba la dirección completa del catálogo. Empieza con https://', 'ventanilla'),
            'catalogue' => __('En esa dirección no respondió ningún catálogo. Revísela, o intente de nuevo en unos minutos.', 'ventanilla'),
            'pin' => __('El catálogo no publica las huellas de sus archivos. Elija «Siempre la versión más nueva».', 'ventanilla'),
        ];
        add_settings_error('ventanilla', $reason->getMessage(), $words[$reason->getMessage()]);
        return ventanilla_settings();
    }
}

function ventanilla_settings_page(): void
{
    $now = ventanilla_settings();
    echo '<div class="wrap"><h1>Ventanilla</h1><form action="options.php" method="post">';
    settings_fields('ventanilla');
    echo '<table class="form-table" role="presentation">';
    $help = $now['title'] === '' ? '' : sprintf(__('Conectado con: %s', 'ventanilla'), $now['title']);
    ventanilla_row('api', __('Dirección del catálogo', 'ventanilla'), '<input type="url" required class="regular-text" placeholder="https://" id="ventanilla-api" name="ventanilla[api]" value="' . esc_attr($now['api']) . '">', $help);
    $help = $now['pin'] ? sprintf(__('Fijada en la versión %s. Al guardar se fija la más nueva.', 'ventanilla'), $now['pin']['version']) : '';
    ventanilla_choice('pinned', __('Versión', 'ventanilla'), ['1' => __('Fijada y con huella (recomendado)', 'ventanilla'), '' => __('Siempre la versión más nueva', 'ventanilla')], $now['pinned'] ? '1' : '', $help);
    ventanilla_choice('lang', __('Idioma', 'ventanilla'), ['es' => 'Español', 'en' => 'English'], $now['lang']);
    ventanilla_choice('theme', __('Colores', 'ventanilla'), ['inherit' => __('Los de su sitio', 'ventanilla'), 'light' => __('Claros', 'ventanilla'), 'dark' => __('Oscuros', 'ventanilla'), 'auto' => __('Los que prefiera cada persona', 'ventanilla')], $now['theme']);
    ventanilla_row('accent', __('Color de acento', 'ventanilla'), '<input type="text" pattern="#[0-9A-Fa-f]{6}" placeholder="#0b4f9e" id="ventanilla-accent" name="ventanilla[accent]" value="' . esc_attr($now['accent']) . '">', __('El color principal de su institución: # y seis cifras o letras de la A a la F. Puede quedar vacío.', 'ventanilla'));
    ventanilla_choice('everywhere', __('Cargar en', 'ventanilla'), ['' => __('Solo las páginas con trámites (recomendado)', 'ventanilla'), '1' => __('Todo el sitio: el tema tiene etiquetas <tramite-card>', 'ventanilla')], $now['everywhere'] ? '1' : '');
    echo '</table>';
    submit_button(__('Guardar', 'ventanilla'));
    echo '</form></div>';
}

/** @param string $field HTML that is already safe */
function ventanilla_row(string $name, string $label, string $field, string $help = ''): void
{
    $id = 'ventanilla-' . esc_attr($name);
    $described = $help === '' ? $field : str_replace(" id=\"$id\"", " id=\"$id\" aria-describedby=\"$id-help\"", $field);
    echo "<tr><th scope=\"row\"><label for=\"$id\">" . esc_html($label) . "</label></th><td>$described";
    echo ($help === '' ? '' : "<p class=\"description\" id=\"$id-help\">" . esc_html($help) . '</p>') . '</td></tr>';
}

/** @param array<int|string, string> $choices */
function ventanilla_choice(string $name, string $label, array $choices, string $chosen, string $help = ''): void
{
    $field = '<select id="ventanilla-' . esc_attr($name) . '" name="ventanilla[' . esc_attr($name) . ']">';
    foreach ($choices as $value => $words) {
        $field .= '<option value="' . esc_attr((string) $value) . '"' . selected($chosen, (string) $value, false) . '>' . esc_html($words) . '</option>';
    }
    ventanilla_row($name, $label, $field . '</select>', $help);
}
