/**
 * Sites that draw themselves anew put our elements into the page and take them away all day long, and a kiosk is never
 * reloaded: what is taken away must be gone. One page for each element and each way, so that no figure hides another.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, visit } from '../support/browser.ts';
import { AS_PASTED } from '../support/elements-as-pasted.ts';
import { measurePage, type Held } from '../support/measure-page.ts';

/** Bytes: what the engine itself learns about code that runs often is well below. */
const LARGEST_GROWTH = 256 * 1024;
/** Before the first measure the caches are filled and the engine has compiled what runs often. */
const WARM_UP = 1_000;
const MOVES = 10_000;
const NEW_ELEMENTS = 2_000;
/** Elements that are on the page at the same time. */
const SLICE = 50;
/** Nobody has said anything yet to the demonstration: its account is there, and empty. */
const DRAWN = '[data-state="loaded"],[data-state="empty"]';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

interface Endured {
  first: Held;
  last: Held;
  /** Questions to the catalogue between the two measures. */
  asked: string[];
}

async function endure(html: string, way: keyof typeof ways, times: number): Promise<Endured> {
  const { page, requests, errors, close } = await visit(browser, 'about:blank', { viewport: DESK });
  await page.route('**/una-pagina', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="es"><title>Una página</title><link rel="icon" href="data:,"><h1>Una página</h1>
        <main></main><template>${html}</template><script async src="/v1/ventanilla.js"></script>`,
    }),
  );
  await page.goto(`${server.url}/una-pagina`, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(ways[way], { times: WARM_UP / 2, slice: SLICE, drawn: DRAWN });
  // Parts that an element asks for once it is drawn, such as the vote in a fiche.
  await page.waitForLoadState('networkidle');
  await page.evaluate(ways[way], { times: WARM_UP / 2, slice: SLICE, drawn: DRAWN });
  const first = await measurePage(session);
  const before = requests.length;
  await page.evaluate(ways[way], { times, slice: SLICE, drawn: DRAWN });
  await page.waitForLoadState('networkidle');
  const last = await measurePage(session);
  assert.deepEqual(errors, []);
  await close();
  // What comes once, some seconds after the page, whatever is in it, is not asked by what moves.
  const asked = requests
    .slice(before)
    .filter((request) => request.includes(' /v1/') && !request.endsWith('/late.js'));
  return { first, last, asked };
}

interface Work {
  times: number;
  slice: number;
  /** Selector of an element that shows what it has. */
  drawn: string;
}

/** These run in the page. */
const ways = { moved, made };

/** The same element goes out and in again, and draws itself each time. */
async function moved({ times, slice, drawn }: Work): Promise<void> {
  const home = document.querySelector('main') as HTMLElement;
  interface Drawn extends HTMLElement {
    requestUpdate: () => void;
    updateComplete: Promise<unknown>;
  }
  // One for the warm-up and what is measured.
  const kept = window as unknown as { kept?: Drawn };
  const { content } = document.querySelector('template') as HTMLTemplateElement;
  const element = (kept.kept ??= document.importNode(content, true).firstElementChild as Drawn);
  home.append(element);
  // A provider may come after the card that stands in it.
  while (!home.querySelector(drawn) || !element.matches(':defined'))
    await new Promise((resolve) => setTimeout(resolve, 20));
  for (let time = 0; time < times; time += 1) {
    element.remove();
    await element.updateComplete;
    home.append(element);
    element.requestUpdate();
    await element.updateComplete;
    if (time % slice === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  element.remove();
}

/** Each time a new element, until its data are on screen. */
async function made({ times, slice, drawn }: Work): Promise<void> {
  const home = document.querySelector('main') as HTMLElement;
  const { content } = document.querySelector('template') as HTMLTemplateElement;
  for (let time = 0; time < times; time += slice) {
    for (let place = 0; place < slice; place += 1) home.append(document.importNode(content, true));
    while (home.querySelectorAll(drawn).length < slice) await new Promise((resolve) => setTimeout(resolve));
    home.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function assertGone({ first, last }: Endured): void {
  const line = `${JSON.stringify(first)} → ${JSON.stringify(last)}`;
  assert.ok(last.nodes <= first.nodes, `nodes stay: ${line}`);
  assert.ok(last.listeners <= first.listeners, `listeners stay: ${line}`);
  assert.ok(last.heap - first.heap <= LARGEST_GROWTH, `the heap grows: ${line}`);
}

/** A list of offices takes a tenth of a second to draw: fewer rounds of it, and nothing hangs the others. */
const FEWER: Readonly<Record<string, number>> = { 'office-finder': 20 };
const timeout = 300_000;

for (const [tag, html] of Object.entries(AS_PASTED)) {
  const moves = MOVES / (FEWER[tag] ?? 1);
  const anew = NEW_ELEMENTS / (FEWER[tag] ?? 1);
  describe(`<${tag}>`, () => {
    it(
      `moved ${moves.toLocaleString('en')} times leaves nothing behind and asks nothing again`,
      { timeout },
      async (test) => {
        const endured = await endure(html, 'moved', moves);
        test.diagnostic(`${tag} moved: ${String(endured.last.heap - endured.first.heap)} bytes`);
        assertGone(endured);
        assert.deepEqual(endured.asked, []);
      },
    );

    it(
      `made ${anew.toLocaleString('en')} times and taken away leaves nothing behind`,
      { timeout },
      async (test) => {
        const endured = await endure(html, 'made', anew);
        test.diagnostic(`${tag} made: ${String(endured.last.heap - endured.first.heap)} bytes`);
        assertGone(endured);
        // What changes by the minute is asked by each turn; the rest was answered before.
        assert.deepEqual(
          endured.asked.filter((request) => !/\/v1\/(search|feedback|report)\?/.test(request)),
          [],
        );
      },
    );
  });
}
