import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Newsroom, Post } from './newsroom.ts';

/** Where Debian's package puts it. */
const INSTALLED = '/usr/share/wordpress';
const PACKAGES = 'apt-get install wordpress php-cli php-mysql mariadb-server';

/** What is missing to start it, in words. */
export function missingForWordPress(): string | undefined {
  const programs = ['php', 'mariadbd', 'mariadb-install-db'].filter(
    (name) => !['/usr/bin', '/usr/sbin'].some((folder) => existsSync(join(folder, name))),
  );
  const missing = [...programs, ...(existsSync(INSTALLED) ? [] : [INSTALLED])];
  return missing.length === 0 ? undefined : `found no ${missing.join(', ')}: ${PACKAGES}`;
}

/** Its settings; they also let it fetch from this machine, which it refuses to begin with. */
const settings = (socket: string, port: number, ours: number): Record<string, string> => ({
  'wp-config.php': `<?php
define('DB_NAME', 'newsroom'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://localhost:${port}'); define('WP_SITEURL', 'http://localhost:${port}');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  'wp-content/mu-plugins/local.php': `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${ours}]);
add_filter('pre_wp_mail', '__return_true');
`,
});

/** Waits for something to be there. Throws after half a minute. */
async function until(name: string, isReady: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 150; i += 1) {
    if (await isReady()) return;
    await setTimeout(200);
  }
  throw new Error(`newsrooms: found no ${name} after 30 seconds, expected it to start`);
}

const isAnswered = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

/**
 * Starts WordPress with a database of its own in a folder, and publishes posts in it.
 *
 * @param folder an empty one
 * @param port on which it answers
 * @param ours port of the site that embeds come from
 */
export async function startWordPress(
  folder: string,
  port: number,
  ours: number,
  posts: readonly Post[],
): Promise<Newsroom> {
  const [root, data, socket] = ['site', 'data', 'socket'].map((name) => join(folder, name));
  if (root === undefined || data === undefined || socket === undefined) throw new Error('folders');
  cpSync(INSTALLED, root, { recursive: true, dereference: true });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  for (const [path, text] of Object.entries(settings(socket, port, ours)))
    writeFileSync(join(root, path), text);

  const user = `--user=${process.env.USER ?? 'root'}`;
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', user],
    { stdio: 'ignore' },
  );
  const started: ChildProcess[] = [];
  const start = (command: string, args: readonly string[]): void => {
    started.push(spawn(command, args, { stdio: 'ignore' }));
  };
  const stop = async (): Promise<void> => {
    for (const one of started.toReversed()) {
      if (one.exitCode !== null) continue;
      const end = once(one, 'exit');
      one.kill();
      await end;
    }
  };
  try {
    start('mariadbd', [
      ...['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
      `--pid-file=${join(folder, 'pid')}`,
    ]);
    await until('database', () => existsSync(socket));
    execFileSync('mariadb', [
      ...['--no-defaults', `--socket=${socket}`, '--user=root'],
      ...['-e', 'CREATE DATABASE newsroom'],
    ]);
    const published = execFileSync('php', [join(import.meta.dirname, 'publish.php'), root], {
      input: JSON.stringify(posts),
      encoding: 'utf8',
    });
    const ids = JSON.parse(published) as Partial<Record<string, number>>;
    start('php', ['-S', `localhost:${port}`, '-t', root]);
    await until('server', () => isAnswered(`http://localhost:${port}/`));
    return { addressOf: (name) => `http://localhost:${port}/?p=${ids[name] ?? 0}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
