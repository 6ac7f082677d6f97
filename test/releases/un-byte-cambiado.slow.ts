/**
 * A pinned file in which one byte was changed on its way never runs, and its author's link is on the screen: a thousand
 * random bytes of the pinned files, each one judged by the browser. `SEED=…` repeats a run.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { archiveOf, keptReleases, unpackRelease } from '../../scripts/release-archive.ts';
import { openBrowser } from '../support/browser.ts';

const CHANGES = 1_000;
/** Frames of one page. */
const AT_ONCE = 50;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

interface Change {
  path: string;
  position: number;
  /** What the byte is combined with: never 0, so that it is another one. */
  mask: number;
}

interface Verdict {
  ran: boolean;
  blocked: boolean;
  linkVisible: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const [newest] = keptReleases(root);
assert.ok(newest, 'a release is kept');
const { version, files: hashes } = newest;
const files = new Map(
  Object.entries(unpackRelease(readFileSync(archiveOf(root, version))))
    .filter(([path]) => !path.includes('/'))
    .map(([path, text]) => [path, Buffer.from(text)] as const),
);
const paths = [...files.keys()];

const changes: Change[] = fc.sample(
  fc
    .record({ path: fc.constantFrom(...paths), mask: fc.integer({ min: 1, max: 255 }) })
    .chain(({ path, mask }) =>
      fc.record({
        path: fc.constant(path),
        mask: fc.constant(mask),
        position: fc.noBias(fc.nat((files.get(path)?.length ?? 1) - 1)),
      }),
    ),
  { seed, numRuns: CHANGES },
);

let browser: Browser;
let server: Server;
let origin: string;
/** What frame and script number n are about. */
let asked: { change: Change; isChanged: boolean; hasIntegrity: boolean }[] = [];

before(async () => {
  server = createServer((request, response) => {
    const [, kind, number] = /^\/(page|frame|script)\/(\d+)/.exec(request.url ?? '') ?? [];
    const one = asked[Number(number)];
    response.setHeader('Cache-Control', 'no-store');
    if (kind === 'script' && one) {
      response.setHeader('Content-Type', 'text/javascript');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(one.isChanged ? changed(one.change) : files.get(one.change.path));
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(kind === 'frame' && one ? frame(Number(number), one) : page());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  server.close();
});

function changed({ path, position, mask }: Change): Buffer {
  const bytes = Buffer.from(files.get(path) ?? '');
  bytes[position] = (bytes[position] ?? 0) ^ mask;
  return bytes;
}

function page(): string {
  const frames = asked.map((_, index) => `<iframe src="/frame/${String(index)}" width="400" height="60"></iframe>`);
  return `<!doctype html><html lang="es"><title>Muchas</title><link rel="icon" href="data:,">${frames.join('')}`;
}

/** A ministry's page: one pinned file, one element, one link. Only its first script, which takes notes, is the test's. */
function frame(index: number, { change, hasIntegrity }: (typeof asked)[number]): string {
  const tag = change.path.replace('.js', '');
  const integrity = hasIntegrity ? `integrity="${hashes[change.path] ?? ''}"` : '';
  return `<!doctype html><html lang="es"><title>Una</title>
    <script>addEventListener('error', (event) => { if (event.target.defer) window.blocked = true; }, true)</script>
    <script defer crossorigin="anonymous" src="/script/${String(index)}" ${integrity}></script>
    <${tag} code="RNPN-0002"><a href="/t/RNPN-0002">Renovar el DUI</a></${tag}>`;
}

async function judge(list: typeof asked): Promise<Verdict[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 4000 } });
  const tab = await context.newPage();
  const verdicts: Verdict[] = [];
  for (let start = 0; start < list.length; start += AT_ONCE) {
    asked = list.slice(start, start + AT_ONCE);
    await tab.goto(`${origin}/page/0`, { waitUntil: 'load' });
    verdicts.push(
      ...(await tab.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((frame) => {
          const inside = frame.contentWindow;
          const link = inside?.document.querySelector('a');
          const box = link?.getBoundingClientRect();
          // Every file of ours begins by leaving this name on the page, and ends by registering its tag.
          const ran =
            inside === null ||
            Symbol.for('ventanilla:page:v1') in inside ||
            link?.parentElement?.shadowRoot !== null;
          return {
            ran,
            blocked: inside !== null && Reflect.get(inside, 'blocked') === true,
            linkVisible: link?.checkVisibility() === true && box !== undefined && box.width > 40 && box.height > 8,
          };
        }),
      )),
    );
  }
  await context.close();
  return verdicts;
}

it('Unchanged, every pinned file runs', async () => {
  const unchanged = paths.map((path) => ({ change: { path, position: 0, mask: 0 }, isChanged: false, hasIntegrity: true }));
  for (const { ran, blocked } of await judge(unchanged)) assert.deepEqual({ ran, blocked }, { ran: true, blocked: false });
});

it('Without a hash most of the changed files would run: the next test can fail', async () => {
  const without = changes.slice(0, AT_ONCE).map((change) => ({ change, isChanged: true, hasIntegrity: false }));
  const verdicts = await judge(without);
  assert.ok(verdicts.filter(({ ran }) => ran).length > 0);
  assert.ok(verdicts.every(({ blocked }) => !blocked));
});

it(`Of ${String(CHANGES)} changes of one byte none runs, and the link is visible each time`, async (t) => {
  t.diagnostic(`SEED=${String(seed)}`);
  const verdicts = await judge(changes.map((change) => ({ change, isChanged: true, hasIntegrity: true })));
  assert.equal(verdicts.length, CHANGES);
  const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
  const sum = {
    ran: count(({ ran }) => ran),
    blocked: count(({ blocked }) => blocked),
    linkVisible: count(({ linkVisible }) => linkVisible),
  };
  t.diagnostic(JSON.stringify({ version, ...sum }));
  assert.deepEqual(sum, { ran: 0, blocked: CHANGES, linkVisible: CHANGES }, `SEED=${String(seed)}`);
});
