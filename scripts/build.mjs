/** `npm run build`: `dist/npm` (tsc, unbundled), `dist/cdn` (vite), `dist/custom-elements.json` and what is made from it. */
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { spawnSync } = await import('node:child_process');
const { chmodSync, cpSync, rmSync } = await import('node:fs');
const { join } = await import('node:path');
const { fileURLToPath } = await import('node:url');

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist/npm', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
// The command's launcher is plain JavaScript and is not compiled.
cpSync('src/cli/ventanilla.mjs', 'dist/npm/cli/ventanilla.mjs');
chmodSync('dist/npm/cli/ventanilla.mjs', 0o755);
run('scripts/build-cdn.ts');
run('scripts/write-manifest.mjs');

function run(...args) {
  const { status } = spawnSync(
    process.execPath,
    args.map((arg, index) => (index === 0 ? join(root, arg) : arg)),
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
