/**
 * Fifty cards whose data come long after the page was painted, and the pages of the demonstration: how much what is already
 * there moves.
 */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { writeSnippet } from '../../src/snippets/write-snippet.ts';
import { measureShifts } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, PHONE, visit } from '../support/browser.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

/** Long enough for a frame with the fallback and one with the skeleton, whatever the machine. */
const LATE = 400;

/** Sum of the shifts on a screen that nobody has scrolled. */
async function shiftOf(
  viewport: { width: number; height: number },
  { reserve, fragment }: { reserve: boolean; fragment: boolean },
): Promise<number> {
  const tramites = demoCatalogue
    .flatMap((record) => (record.type === 'tramite' ? [record] : []))
    .slice(0, 50);
  const snippets = tramites.map(({ code, name }) =>
    writeSnippet({
      tag: 'tramite-card',
      code,
      name: name.es,
      url: server.url,
      cms: 'html',
      role: 'webmaster',
      mode: 'evergreen',
      reserve,
    }),
  );
  const cards = fragment
    ? await (await fetch(`${server.url}/e/cards?codes=${tramites.map(({ code }) => code).join(',')}`)).text()
    : snippets.map(({ body }) => body).join('\n');
  const { page, errors, close } = await visit(browser, 'about:blank', { viewport });
  await page.route('**/cincuenta', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="es"><title>Cincuenta</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>body { font-family: sans-serif } ${snippets[0]?.css ?? ''}</style>${snippets[0]?.head ?? ''}<h1>Cincuenta</h1><main>${cards}</main><p>Visítenos.</p>`,
    }),
  );
  for (const late of ['**/v1/ventanilla.js', '**/v1/chunks/**', '**/v1/tramites?*'])
    await page.route(late, async (route) => {
      await wait(late.endsWith('*') ? LATE * 2 : LATE);
      await route.continue();
    });
  const shifts = await measureShifts(page);
  await page.goto(`${server.url}/cincuenta`);
  await page.locator('tramite-card[data-state=loaded]').nth(49).waitFor({ state: 'attached' });
  await page.waitForTimeout(200);
  const { sum } = await shifts();
  assert.deepEqual(errors, []);
  await close();
  return sum;
}

for (const [viewport, largest, fromServer] of [
  [PHONE, 0.005, 0.005],
  // What moves there is the paragraph below fifty links, which were four lines and become fifty cards.
  [DESK, 0.025, 0.005],
] as const) {
  const width = `${String(viewport.width)} px`;
  it(`With the lines of the style sheet nothing moves at ${width}`, async () => {
    const sum = await shiftOf(viewport, { reserve: true, fragment: false });
    assert.ok(sum <= 0.005, `layout shift ${sum.toFixed(4)}`);
  });

  it(`Without them what moves at ${width} is no more than it was`, async () => {
    const sum = await shiftOf(viewport, { reserve: false, fragment: false });
    assert.ok(sum <= largest, `layout shift ${sum.toFixed(4)}`);
  });

  it(`When the site’s server puts the cards in, less moves at ${width}, and nothing with the lines`, async () => {
    const sum = await shiftOf(viewport, { reserve: false, fragment: true });
    assert.ok(sum <= fromServer, `layout shift ${sum.toFixed(4)}`);
    const kept = await shiftOf(viewport, { reserve: true, fragment: true });
    assert.ok(kept <= 0.005, `layout shift with the lines ${kept.toFixed(4)}`);
  });
}

const PAGES = [
  'antes-de-ir',
  'antiguo',
  'bootstrap',
  'directorio',
  'ficha',
  'mesa',
  'moderno',
  'oficinas',
  'rendicion',
  'seguimiento',
];

for (const name of PAGES)
  for (const viewport of [PHONE, DESK])
    it(`On the page «${name}» of the demonstration nothing moves at ${String(viewport.width)} px`, async () => {
      const { page, requests, errors, close } = await visit(browser, 'about:blank', { viewport });
      for (const late of ['**/v1/ventanilla.js', '**/v1/chunks/**'])
        await page.route(late, async (route) => {
          await wait(LATE);
          await route.continue();
        });
      const shifts = await measureShifts(page);
      await page.goto(`${server.url}/demo/${name}/`, { waitUntil: 'networkidle' });
      assert.ok(
        requests.some((request) => request.includes('/v1/ventanilla.js')),
        'our script was asked for',
      );
      await page.waitForTimeout(200);
      const { sum, lines } = await shifts();
      assert.ok(sum <= 0.02, `layout shift ${sum.toFixed(4)}\n${lines.join('\n')}`);
      assert.deepEqual(errors, []);
      await close();
    });
