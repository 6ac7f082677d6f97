/**
 * `npm test`: installs if needed, finds or gets a browser, builds, and runs every test; then prints the totals alone on
 * a line, `123 passed, 0 failed`. One suite: `node scripts/test.mjs --suite journeys NAME` runs what has NAME in its path.
 */
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { spawnSync } = await import('node:child_process');
const { globSync, mkdirSync, readFileSync, rmSync } = await import('node:fs');
const { join } = await import('node:path');
const { fileURLToPath } = await import('node:url');
const { findBrowser } = await import('./find-browser.mjs');
const { buildIfStale } = await import('./build-if-stale.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache/test-reports');
const args = process.argv.slice(2);
const only = args[0] === '--suite' ? args[1] : undefined;
const name = only ? args[2] : args[0];

process.chdir(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const suites = {
  node: () => nodeTests('node', (file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts')),
  browser: browserTests,
  journeys: () => nodeTests('journeys', (file) => file.endsWith('.journey.ts')),
};

let passed = 0;
let failed = 0;
process.env['CHROME_PATH'] = findBrowser();
buildIfStale();
for (const [suite, run] of Object.entries(suites)) {
  if (only && only !== suite) continue;
  console.log(`\n── ${suite}`);
  const result = run();
  // A runner that ran nothing, or that failed without saying which test, is a failure of its own.
  if (result.passed + result.failed === 0 || (result.exitCode !== 0 && result.failed === 0))
    result.failed += 1;
  console.log(`${suite}: ${result.passed} passed, ${result.failed} failed`);
  passed += result.passed;
  failed += result.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function nodeTests(suite, belongs) {
  const files = globSync('test/**/*.ts')
    .filter(belongs)
    .filter((file) => !name || file.includes(name))
    .sort();
  const report = join(reports, `${suite}.json`);
  if (files.length === 0) return { passed: 0, failed: 0, exitCode: 1 };
  const run = spawnSync(
    process.execPath,
    [
      '--test',
      // Two slow cores, and journeys hold a browser and a server each.
      `--test-concurrency=${suite === 'journeys' ? 1 : 2}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/count-tests.mjs',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    { stdio: 'inherit' },
  );
  return { ...readReport(report), exitCode: run.status ?? 1 };
}

function browserTests() {
  const report = join(reports, 'browser.json');
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@web/test-runner/dist/bin.js'),
      ...(name ? ['--files', `test/**/*${name}*.browser.test.ts`] : []),
    ],
    { stdio: 'inherit', env: { ...process.env, VENTANILLA_BROWSER_REPORT: report } },
  );
  return { ...readReport(report), exitCode: run.status ?? 1 };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
