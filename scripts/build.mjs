/** `npm run build`: everything of `dist`: what npm publishes, and what the catalogue's server sends to browsers. */
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { spawnSync } = await import('node:child_process');
const { join } = await import('node:path');
const { fileURLToPath } = await import('node:url');

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
run('scripts/build-npm.mjs');
run('scripts/build-cdn.ts');

function run(script) {
  const { status } = spawnSync(process.execPath, [join(root, script)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
