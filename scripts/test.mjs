/**
 * `npm test`: installs if needed, finds or gets a browser, builds, checks types (counted as one test) and runs every test;
 * then prints the totals alone on a line, `123 passed, 0 failed`. One suite: `node scripts/test.mjs --suite journeys NAME`
 * runs what has NAME in its path. Without a suite, NAME leaves out the suites that have no such file. Nothing run is red.
 * The suite `slow` runs only when it is named (`npm run test:slow`, and `.ci/run`): it installs servers or repeats a
 * thing thousands of times.
 */
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { spawnSync } = await import('node:child_process');
const { globSync, mkdirSync, readFileSync, rmSync } = await import('node:fs');
const { join } = await import('node:path');
const { fileURLToPath } = await import('node:url');
const { findBrowser } = await import('./find-browser.mjs');
const { buildIfStale, buildPackageIfStale } = await import('./build-if-stale.mjs');
const { nodeTestFlags } = await import('./node-test-flags.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache/test-reports');
const args = process.argv.slice(2);
const only = args[0] === '--suite' ? args[1] : undefined;
/** Milliseconds that all suites have together; what hangs is stopped then and fails. */
const LONGEST = (only === 'slow' ? 45 : 15) * 60_000;
/** Milliseconds that one test or one `describe` may take. */
const LONGEST_TEST = 8 * 60_000;
const deadline = Date.now() + LONGEST;
const name = only ? args[2] : args[0];

process.chdir(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const suites = {
  types,
  node: () => nodeTests('node', (file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts')),
  browser: browserTests,
  journeys: () => nodeTests('journeys', (file) => file.endsWith('.journey.ts')),
  slow: slowTests,
};
if (only && !Object.hasOwn(suites, only)) {
  console.error(`No hay pruebas «${only}»; hay ${Object.keys(suites).join(', ')}.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
process.env['CHROME_PATH'] = findBrowser();
// Every file of tests is a process, and so is every command in it: they read the same TypeScript.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.cache/compiled');
buildIfStale();
for (const [suite, run] of Object.entries(suites)) {
  if (only ? only !== suite : suite === 'slow') continue;
  const result = run();
  if (!result) continue;
  // A runner that ran nothing, or that failed without saying which test, is a failure of its own.
  const ran = result.passed + result.failed;
  if (ran === 0) console.error(`✘ ${suite}: no corrió ninguna prueba (¿todas se saltaron?).`);
  if (ran === 0 || (result.exitCode !== 0 && result.failed === 0)) result.failed += 1;
  console.log(`${suite}: ${result.passed} passed, ${result.failed} failed`);
  passed += result.passed;
  failed += result.failed;
}
if (passed + failed === 0) {
  console.error(`Ninguna prueba tiene «${name}» en su ruta.`);
  failed = 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function types() {
  if (name) return undefined;
  buildPackageIfStale();
  // The examples are programs of their own: they see the package and not its sources.
  const exitCode =
    runNode('types', ['node_modules/typescript/bin/tsc', '-p', '.']) ||
    runNode('types of the examples', ['node_modules/typescript/bin/tsc', '-p', 'examples']);
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, exitCode };
}

function slowTests() {
  buildPackageIfStale();
  return nodeTests('slow', (file) => file.endsWith('.slow.ts'));
}

function nodeTests(suite, belongs) {
  const files = testFiles(belongs);
  if (files.length === 0) return undefined;
  const report = join(reports, `${suite}.json`);
  // Two slow cores; what is slow measures, or holds a database.
  const concurrency = suite === 'slow' ? 1 : 2;
  const flags = nodeTestFlags({ concurrency, timeout: LONGEST_TEST, report });
  const exitCode = runNode(suite, [...flags, ...files]);
  return { ...readReport(report), exitCode };
}

function browserTests() {
  const files = testFiles((file) => file.endsWith('.browser.test.ts'));
  if (files.length === 0) return undefined;
  const report = join(reports, 'browser.json');
  process.env['VENTANILLA_BROWSER_REPORT'] = report;
  const exitCode = runNode('browser', ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files]);
  return { ...readReport(report), exitCode };
}

/** Those with the asked name in their path. A kind without any file at all is an error: someone moved them. */
function testFiles(belongs) {
  const files = globSync('test/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter(belongs)
    .sort();
  if (files.length === 0) throw new Error('No hay pruebas de esta clase: ¿dónde están?');
  return files.filter((file) => !name || file.includes(name));
}

/** Runs it on this Node with what is left of the time; its exit code. */
function runNode(suite, command) {
  console.log(`\n── ${suite}`);
  const run = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    timeout: Math.max(1, deadline - Date.now()),
  });
  if (run.error?.code === 'ETIMEDOUT')
    console.error(`✘ ${suite} no terminó: todas las pruebas juntas tienen ${LONGEST / 60_000} minutos.`);
  return run.status ?? 1;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
