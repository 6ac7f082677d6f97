/**
 * A real WordPress: Debian's package with its database, in a folder of its own, served on a free port. Three people have
 * an account; `author` is the one whose texts go through WordPress's filter (KSES).
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPhp } from './run-php.ts';
import { unzipTo } from './unzip-to.ts';

const SOURCE = '/usr/share/wordpress';
const THEME = 'twentytwentythree';
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'mariadb-server',
];
const NEEDED = [SOURCE, `${SOURCE}/wp-content/themes/${THEME}`, '/usr/bin/php', '/usr/sbin/mariadbd'];

export type Role = 'administrator' | 'editor' | 'author';
/** User name and password are the role. */
export const PASSWORD = 'una contraseña larga de prueba';

export interface WordPress {
  /** `http://localhost:41234` */
  url: string;
  /** Folder that WordPress writes to. */
  content: string;
  /** Runs PHP inside this WordPress; what it echoes. Throws with what PHP said when it fails. */
  php: (code: string) => string;
  /** Puts a plugin's zip where WordPress unpacks what an administrator uploads. */
  unpack: (zip: string) => Promise<void>;
  remove: () => Promise<void>;
}

/** Why it cannot be had here; undefined when it can. Gets Debian's packages where we may. */
export async function missingWordPress(): Promise<string | undefined> {
  const isThere = () => NEEDED.every((path) => existsSync(path));
  if (isThere()) return undefined;
  const address = new URL('../../scripts/install-debian.mjs', import.meta.url).href;
  const { installDebian } = (await import(address)) as { installDebian: (...names: string[]) => boolean };
  if (installDebian(...PACKAGES) && isThere()) return undefined;
  return `Hace falta un WordPress de Debian: apt-get install ${PACKAGES.join(' ')}`;
}

export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-wordpress-'));
  const site = join(folder, 'site');
  const content = join(site, 'wp-content');
  const socket = join(folder, 'db.sock');
  const port = await freePort();
  const url = `http://localhost:${String(port)}`;
  const running: ChildProcess[] = [];
  const remove = async () => {
    for (const child of running.reverse()) await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    running.push(await startDatabase(folder, socket));
    await copySite(site);
    await writeFile(join(site, 'wp-config.php'), configuration(url, socket));
    await mkdir(join(content, 'mu-plugins'));
    await writeFile(join(content, 'mu-plugins/prueba.php'), TEST_PLUGIN);
    await writeFile(join(folder, 'router.php'), ROUTER);
    runInside(site, 'define("WP_INSTALLING", true);', INSTALL);
    running.push(await startSite(site, join(folder, 'router.php'), port));
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    url,
    content,
    php: (code) => runInside(site, '', code),
    unpack: (zip) => unzipTo(zip, join(content, 'plugins')),
    remove,
  };
}

/** MariaDB on a socket alone: nothing of it can be reached over the network. */
async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const data = join(folder, 'db');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asRoot,
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  const database = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-buffer-pool-size=32M',
      '--innodb-flush-log-at-trx-commit=0',
      `--pid-file=${join(folder, 'db.pid')}`,
      ...asRoot,
    ],
    { stdio: 'ignore' },
  );
  await until(
    () => database.exitCode === null,
    () =>
      spawnSync('mariadb', [
        '--no-defaults',
        `--socket=${socket}`,
        '-uroot',
        '-e',
        'CREATE DATABASE IF NOT EXISTS wordpress',
      ]).status === 0,
  );
  return database;
}

/** WordPress finds itself by the real path of its files, so these are copies and not links; the themes only are read. */
async function copySite(site: string): Promise<void> {
  await cp(SOURCE, site, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.startsWith(`${SOURCE}/wp-content`) && path !== `${SOURCE}/wp-config.php`,
  });
  for (const name of ['themes', 'plugins', 'uploads'])
    await mkdir(join(site, 'wp-content', name), { recursive: true });
  await symlink(`${SOURCE}/wp-content/themes/${THEME}`, join(site, 'wp-content/themes', THEME));
}

async function startSite(site: string, router: string, port: number): Promise<ChildProcess> {
  const server = spawn(
    'php',
    ['-d', 'opcache.enable_cli=1', '-S', `localhost:${String(port)}`, '-t', site, router],
    {
      stdio: 'ignore',
      // Its own requests to itself need a second hand.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
      detached: true,
    },
  );
  await until(
    () => server.exitCode === null,
    async () => {
      const answer = await fetch(`http://localhost:${String(port)}/wp-login.php`).catch(() => undefined);
      return answer?.status === 200;
    },
  );
  return server;
}

/** Asks again until it is so; throws when what we wait for has ended. */
async function until(isAlive: () => boolean, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 900; turn += 1) {
    if (await isSo()) return;
    if (!isAlive()) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('A server of the test did not start.');
}

/** Its workers as well: they are its process group when it has one. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    child.kill('SIGTERM');
  }
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

function runInside(site: string, before: string, code: string): string {
  return runPhp([], `<?php ${before} require ${JSON.stringify(join(site, 'wp-load.php'))};\n${code}`, site);
}

const configuration = (url: string, socket: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
define('AUTH_SALT', 'e'); define('SECURE_AUTH_SALT', 'f'); define('LOGGED_IN_SALT', 'g'); define('NONCE_SALT', 'h');
define('DISABLE_WP_CRON', true);
define('WP_AUTO_UPDATE_CORE', false);
// Asking its makers for news takes a minute where the network swallows it; what is on this machine may be asked.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log');
define('FS_METHOD', 'direct');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Ours, for the tests alone: no mail, no questions to wordpress.org, and a strict policy for the
 * scripts and requests of a page that asks for it (WordPress itself writes inline styles, so those stay allowed).
 */
const TEST_PLUGIN = `<?php
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_http_request', function ($answer, $arguments, $address) {
    return parse_url($address, PHP_URL_HOST) === 'localhost' ? $answer : new WP_Error('prueba', 'No network in tests.');
}, 10, 3);
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', function ($ports, $host, $address) {
    return array_merge($ports, [(int) parse_url($address, PHP_URL_PORT)]);
}, 10, 3);
add_action('send_headers', function () {
    if (isset($_GET['politica'])) header('Content-Security-Policy: ' . get_option('prueba_politica'));
});
`;

/** What a web server's rewriting does: files as they are, everything else to WordPress. */
const ROUTER = `<?php
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (is_dir($file)) { $path = rtrim($path, '/') . '/index.php'; $file = $_SERVER['DOCUMENT_ROOT'] . $path; }
if (is_file($file) && substr($path, -4) !== '.php') return false;
if (!is_file($file)) { $path = '/index.php'; $file = $_SERVER['DOCUMENT_ROOT'] . $path; }
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir(dirname($file));
require $file;
`;

const INSTALL = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
$password = '${PASSWORD}';
wp_install('Ministerio de prueba', 'administrator', 'administrator@example.org', true, '', $password, 'es_ES');
foreach (['editor', 'author'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => $password, 'user_email' => "$role@example.org", 'role' => $role]);
}
update_option('permalink_structure', '/%postname%/');
switch_theme('${THEME}');
update_option('WPLANG', 'es_ES');
`;
