/**
 * `npm run check`: every gate, one after the other, each counted as one; ends with the totals. A gate is red when its
 * command fails; all of them run, so that one look tells everything.
 */
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { spawnSync } = await import('node:child_process');
const { existsSync } = await import('node:fs');
const { join } = await import('node:path');
const { fileURLToPath } = await import('node:url');
const { findBrowser } = await import('./find-browser.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
process.env['CHROME_PATH'] = findBrowser();
process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

const bin = (path) => [process.execPath, join(root, 'node_modules', path)];
const script = (name) => [process.execPath, join('scripts', name)];
const gates = {
  build: ['npm', 'run', '--silent', 'build'],
  types: bin('typescript/bin/tsc'),
  'types of the examples': [...bin('typescript/bin/tsc'), '-p', 'examples'],
  lint: [...bin('eslint/bin/eslint.js'), '.'],
  format: [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  layers: script('check-layers.mjs'),
  'dead code': bin('knip/bin/knip.js'),
  elements: script('check-elements.mjs'),
  manifest: script('check-manifest.mjs'),
  sizes: script('check-size.mjs'),
  page: script('check-page.mjs'),
  'built files': script('check-dist.mjs'),
  package: script('check-package.mjs'),
  storybook: ['npm', 'run', '--silent', 'build:storybook'],
  'lockfile and paths': script('check-traces.mjs'),
};

let passed = 0;
let failed = 0;
for (const [gate, [command, ...args]] of Object.entries(gates)) {
  const started = performance.now();
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const ok = run.status === 0 && existsSync(root);
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? '✔' : '✘'} ${gate} (${Math.round((performance.now() - started) / 1000)} s)`);
  if (!ok) console.log(`${run.stdout ?? ''}${run.stderr ?? ''}`.trim().replace(/^/gm, '    '));
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
