<?php
/**
 * Installs WordPress and publishes posts, called by wordpress.ts: `php publish.php <folder of WordPress>`, with the
 * posts as JSON on standard input (name, role, content). Writes the id of each post by its name as JSON.
 */
error_reporting(E_ALL & ~E_DEPRECATED);
$posts = json_decode(stream_get_contents(STDIN), true);
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
ob_start();
wp_install('A newsroom', 'administrator', 'desk@example.org', false, '', 'password');
// The rest of a request: post types and filters of roles.
wp_installing(false);
$ids = [];
foreach ($posts as $post) {
    $user = get_user_by('login', $post['role']);
    $id = $user ? $user->ID : wp_create_user($post['role'], 'password', $post['role'] . '@example.org');
    (new WP_User($id))->set_role($post['role']);
    // What the role may not write is taken out when the post is saved, as in the editor.
    wp_set_current_user($id);
    kses_init();
    $ids[$post['name']] = wp_insert_post(wp_slash([
        'post_title' => $post['name'],
        'post_content' => $post['content'],
        'post_status' => 'publish',
        'post_author' => $id,
    ]), true);
}
ob_end_clean();
echo json_encode($ids);
