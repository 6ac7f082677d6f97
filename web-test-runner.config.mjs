/**
 * Tests of what runs in a browser: `test/**` + `*.browser.test.ts`, in the Chromium that scripts/find-browser.mjs finds.
 * Two pages at a time, each in a window of its own: in a hidden tab requestAnimationFrame stops and fixtures hang.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.mjs';

/** Writes the totals for scripts/test.mjs. */
function countReporter(file) {
  return {
    stop: ({ sessions }) => {
      let passed = 0;
      let failed = 0;
      /** How many tests a suite holds, those that are skipped too. */
      const count = (suite) => {
        for (const test of suite.tests) {
          if (test.skipped) continue;
          if (test.passed) passed += 1;
          else failed += 1;
        }
        return suite.tests.length + suite.suites.reduce((sum, inner) => sum + count(inner), 0);
      };
      for (const session of sessions) {
        const found = session.testResults ? count(session.testResults) : 0;
        // A file that could not be run, or that has no test: the runner says nothing about the second.
        if (found === 0 || session.errors.length > 0) failed += 1;
        if (found === 0) console.error(`✘ ${session.testFile} no dio ninguna prueba.`);
      }
      writeFileSync(file, JSON.stringify({ passed, failed }));
    },
  };
}

/** What a careful page forbids. Only reported: the runner's own scripts and the pages of the tests are not careful. */
const POLICY = "script-src 'self' 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'";

/** Connections to the page of each session, kept because what they emulate ends with them. */
const emulations = new Map();

/** `emulate`: paper, or forced colours in a light or dark palette; without either the screen as it is. */
const emulatePlugin = {
  name: 'emulate-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    if (!emulations.has(session.id))
      emulations.set(session.id, await session.browser.getPage(session.id).createCDPSession());
    const { media = '', forcedColors } = payload;
    await emulations.get(session.id).send('Emulation.setEmulatedMedia', {
      media,
      features: [
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-color-scheme', value: forcedColors ?? 'light' },
      ],
    });
    return true;
  },
};

/** A page with its own window, focus and storage: what runs beside it neither hides it nor writes into what it keeps. */
async function createPage({ browser }) {
  const page = await (await browser.createBrowserContext()).newPage();
  const connection = await page.createCDPSession();
  await connection.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** For test/elements/every-state.slow.ts: only the tests that take long (test/support/mocha.ts). */
const LOOKS =
  process.env['VENTANILLA_LOOKS'] === 'only' ? "<script>window.ventanillaLooks = 'only'</script>" : '';

/** As many as the cores of a small machine. */
const PAGES = 2;

const report = process.env['VENTANILLA_BROWSER_REPORT'];

export default {
  files: 'test/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: PAGES,
  middleware: [
    (context, next) => {
      context.set('Content-Security-Policy-Report-Only', POLICY);
      return next();
    },
  ],
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body>
      ${LOOKS}
      <script type="module" src="/test/support/watch-violations.ts"></script>
      <script type="module" src="${framework}"></script>
    </body></html>`,
  browsers: [
    chromeLauncher({
      concurrency: PAGES,
      launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
      createPage,
    }),
  ],
  plugins: [
    emulatePlugin,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), ...(report ? [countReporter(report)] : [])],
};
