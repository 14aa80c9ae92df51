<?php
/* Plugin Name: sozialraum: one script for all pages */
add_action('wp_enqueue_scripts', function () {
    wp_enqueue_script('sozialraum', '/daten/sozialraum.min.js', array(), null, true);
});
