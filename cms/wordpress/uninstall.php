<?php
/**
 * Leaves nothing behind: the settings, the copies of cards and the style sheet.
 *
 * @package Ventanilla
 */

defined('WP_UNINSTALL_PLUGIN') || exit;

global $wpdb, $wp_filesystem;

delete_option('ventanilla');
$ventanilla_names = $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_ventanilla\\_%'");
foreach ($ventanilla_names as $ventanilla_name) {
    delete_transient(substr($ventanilla_name, strlen('_transient_')));
}
require_once ABSPATH . 'wp-admin/includes/file.php';
if (WP_Filesystem()) {
    $wp_filesystem->delete(wp_upload_dir(null, false)['basedir'] . '/ventanilla', true);
}
