/**
 * A list of everything that an institution does, on a cheap phone: a thousand cards, and still the page answers the
 * thumb. What is held against the limit is the processor's time of each task in which a script of ours runs, from the
 * browser's own trace, times four; the clock on the wall would say how busy this machine is. Other programs make it more and
 * never less, so the best of a few visits is what our code takes.
 */
import assert from 'node:assert/strict';
import { after, before, it, type TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit } from '../support/browser.ts';

const ELEMENTS = 1_000;
/** Times slower than this machine. */
const SLOWER = 4;
/** Milliseconds in one piece, above which a touch waits. */
const LONGEST_TASK = 50;
const VISITS = 5;

/** An event of the trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

/** Milliseconds of each task with a script of ours, on a phone: the longest first. */
async function visitThem(script: string): Promise<number[]> {
  const codes = demoCatalogue.flatMap((record) => (record.type === 'tramite' ? [record.code] : []));
  const cards = Array.from({ length: ELEMENTS }, (_, index) => {
    const code = codes[index % codes.length] ?? '';
    return `<tramite-card code="${code}"><a href="/t/${code}">Trámite ${code}</a></tramite-card>`;
  });
  const { page, errors, close } = await visit(browser, 'about:blank');
  await page.route('**/mil', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="es"><title>Mil</title><link rel="icon" href="data:,">${script}<h1>Mil</h1>${cards.join('')}`,
    }),
  );
  const tracing = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await tracing.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
    transferMode: 'ReportEvents',
  });
  await page.goto(`${server.url}/mil`, { waitUntil: 'load' });
  if (script)
    await page.waitForFunction(
      (count) => document.querySelectorAll('tramite-card[data-state="loaded"]').length === count,
      ELEMENTS,
      { timeout: 120_000, polling: 500 },
    );
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  assert.deepEqual(errors, []);
  await close();
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith(`${server.url}/v1/`));
  return events
    .filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'))
    .filter((task) =>
      ours.some(
        ({ pid, tid, ts }) =>
          pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + task.dur,
      ),
    )
    .map(({ tdur = 0 }) => (tdur / 1000) * SLOWER)
    .sort((one, other) => other - one);
}

it(`A thousand cards at ${String(SLOWER)}× CPU: no task of ours takes more than ${String(LONGEST_TASK)} ms`, async (test: TestContext) => {
  assert.deepEqual(await visitThem(''), [], 'without our script nothing is counted as ours');
  const longest: number[] = [];
  for (let visits = 0; visits < VISITS; visits += 1) {
    const tasks = await visitThem('<script async src="/v1/ventanilla.js"></script>');
    assert.ok(tasks.length > 10, 'the work of a thousand cards is seen');
    longest.push(tasks[0] ?? Infinity);
    if (Math.min(...longest) <= LONGEST_TASK) break;
  }
  test.diagnostic(`longest of each visit: ${longest.map((time) => time.toFixed(0)).join(', ')} ms`);
  assert.ok(Math.min(...longest) <= LONGEST_TASK, longest.join('\n'));
});
