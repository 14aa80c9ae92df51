<?php
// php post.php SITE BLOCK: installs WordPress, and lets an editor without unfiltered_html put the block into a post.
[, $site, $block] = $argv;
$_SERVER += array('HTTP_HOST' => '127.0.0.1:8137', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET');
define('WP_INSTALLING', true);
require $site . '/wp-config.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if (!is_blog_installed()) {
    wp_install('Stadt', 'admin', 'admin@example.org', false, '', wp_generate_password());
}
$editor = wp_insert_user(array('user_login' => 'redaktion', 'user_pass' => wp_generate_password(), 'role' => 'editor'));
wp_set_current_user($editor);
kses_init();
$content = "<!-- wp:html -->\n" . file_get_contents($block) . "\n<script>alert(1)</script>\n<!-- /wp:html -->";
$id = wp_insert_post(wp_slash(array('post_title' => 'Karte', 'post_content' => $content, 'post_status' => 'publish')), true);
$stored = get_post($id)->post_content;
echo "\n" . json_encode(array(
    'address' => home_url('/?p=' . $id),
    'kept' => str_contains($stored, 'data-sozialraum="karte"') && str_contains($stored, 'data-src="/daten/publication.json"') && str_contains($stored, 'data-gebiet='),
    'refused' => !current_user_can('unfiltered_html') && !str_contains($stored, '<script'),
)) . "\n";
