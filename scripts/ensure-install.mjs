/**
 * Makes sure that node_modules is what package-lock.json says, and that the rest runs on the Node that the project
 * brings (24), whatever the machine has. Plain JavaScript without dependencies: it runs on Node 20.19 or newer.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** Installs when node_modules is missing or out of step with the lockfile. Exits with npm's code when that fails. */
function install() {
  if (isInStep()) return;
  console.log('Instalando lo que el proyecto necesita (npm ci)…');
  // What builds and tests is needed too, also where NODE_ENV says production.
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  console.error('npm ci no terminó bien. Revise la conexión con el registro de npm y vuelva a intentarlo.');
  process.exit(npm.status ?? 1);
}

/**
 * Whether npm's own record of what it installed, written when it ended well, has every package of the lockfile. So nothing
 * is installed twice after somebody's `npm ci`. Packages for other platforms are optional and may be absent.
 */
function isInStep() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = read(record);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

/**
 * Installs if needed and, when this is not the project's own Node, runs the same script on it, passes signals on and exits with its code.
 * Await it first, before importing anything that is not a Node module.
 */
export async function ensureInstall() {
  install();
  process.env['PATH'] = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const brought = join(root, 'node_modules', 'node', 'bin', 'node');
  if (major >= 24 || process.env['VENTANILLA_NODE'] === 'own') return;
  if (!existsSync(brought)) {
    if (major > 22 || (major === 22 && minor >= 13)) return;
    console.error(`Hace falta Node 22.13 o más nuevo; esta máquina tiene ${process.versions.node}.`);
    process.exit(1);
  }
  const child = spawn(brought, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
  // The rest of the script runs in the child only.
  return new Promise(() => undefined);
}
