/** What npm publishes of `src`: `dist/npm` (tsc, unbundled), `dist/custom-elements.json` and what is made from it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist/npm', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// The command's launcher is plain JavaScript and is not compiled.
cpSync('src/cli/ventanilla.mjs', 'dist/npm/cli/ventanilla.mjs');
cpSync('src/presets', 'dist/npm/presets', { recursive: true });
chmodSync('dist/npm/cli/ventanilla.mjs', 0o755);
run('scripts/write-manifest.mjs');

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
