/** The demonstration pages, looked at as a whole: everything loads, nothing jumps, nobody is shut out. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import {
  axeViolations,
  keepNatives,
  measureShifts,
  onDay,
  OUR_TAGS,
  scrollThrough,
  smallControls,
} from '../support/browser-page.ts';
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

const LARGEST_SHIFT = 0.05;
const LARGEST_NUMBER_OF_REQUESTS = 6;
/** Less than a line of text, in px: by how much the room that a page keeps may differ from what comes. */
const LARGEST_ROOM_ERROR = 16;
/** The day on which the room was measured: a card grows a line when its data have grown old. */
const MEASURED = new Date('2026-11-22T15:00:00Z');

/** Height of every element of ours on the page, in px, with its code or its tag. */
function heights(page: Page): Promise<[string, number][]> {
  return page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((element) => [
        element.getAttribute('code') ?? element.localName,
        element.getBoundingClientRect().height,
      ]),
    OUR_TAGS,
  );
}

for (const name of ['moderno', 'bootstrap', 'antiguo', 'seguimiento']) {
  describe(`The page «${name}»`, () => {
    for (const viewport of [PHONE, DESK]) {
      it(`loads every element at ${String(viewport.width)} px, and nothing jumps or hangs over the edge`, async () => {
        const { page, errors, close } = await visit(browser, 'about:blank', { viewport });
        const shifts = await measureShifts(page);
        await keepNatives(page);
        await page.goto(`${server.url}/demo/${name}/`, { waitUntil: 'load' });
        await scrollThrough(page);
        await page.waitForTimeout(300);
        const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        assert.ok((widths[0] ?? Infinity) <= (widths[1] ?? 0), `scrolls sideways: ${widths.join(' > ')}`);
        const { sum, lines } = await shifts();
        assert.ok(sum <= LARGEST_SHIFT, `layout shift ${sum.toFixed(4)}\n${lines.join('\n')}`);
        assert.deepEqual(await smallControls(page), [], 'every control is at least 44 × 44');
        assert.deepEqual(errors, []);

        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { passes, violations } = await axeViolations(page);
          assert.ok(passes > 20, 'axe looked at the page');
          assert.deepEqual(violations, [], colorScheme);
        }
        await close();
      });

      it(`keeps the room that its elements need at ${String(viewport.width)} px`, async () => {
        const { page, close } = await visit(browser, 'about:blank', { viewport });
        await keepNatives(page);
        let letGo = (): void => undefined;
        const held = new Promise<void>((resolve) => (letGo = resolve));
        await onDay(page, MEASURED, /\/v1\/(?!.*\.js$)/, held);
        await page.goto(`${server.url}/demo/${name}/`);
        // Elements come near the screen only: all of them are to have come, and none to have its data.
        for (const element of await page.locator(OUR_TAGS).all()) await element.scrollIntoViewIfNeeded();
        await page.locator(`:is(${OUR_TAGS}):not(:defined)`).first().waitFor({ state: 'detached' });
        const kept = await heights(page);
        letGo();
        await scrollThrough(page);
        const needed = await heights(page);
        const wrong = kept.flatMap(([what, height], index) => {
          const [, need] = needed[index] ?? ['', 0];
          const off = Math.abs(height - need) > LARGEST_ROOM_ERROR;
          return off ? [`${what}: ${String(height)} kept, ${String(need)} needed`] : [];
        });
        assert.deepEqual(wrong, []);
        await close();
      });
    }

    it('says what it is before anything has loaded: language, title, one heading, a way past the menu', async () => {
      const answer = await fetch(`${server.url}/demo/${name}/`);
      const source = await answer.text();
      assert.equal(answer.status, 200);
      assert.match(source, /<html lang="es">/);
      assert.match(source, /<title>.+<\/title>/);
      assert.equal(source.match(/<h1[ >]/g)?.length, 1);
      assert.match(source, /Sitio de demostraci(ó|&oacute;)n, datos no oficiales/);
      const target = /<a class="\w+" href="#(\w+)"/.exec(source)?.[1] ?? '';
      assert.ok(source.includes(`id="${target}"`), 'the skip link leads somewhere');
      assert.doesNotMatch(source, /(src|href)="https?:/, 'asks nothing of strangers');
    });
  });
}

it('The cover leads to every page, the fiches, the search and the API', async () => {
  const { page, errors, close } = await visit(browser, server.url);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.deepEqual(links, [
    '/demo/moderno/',
    '/demo/bootstrap/',
    '/demo/antiguo/',
    '/demo/seguimiento/',
    '/demo/ficha/',
    '/demo/antes-de-ir/',
    '/demo/directorio/',
    '/demo/oficinas/',
    '/demo/mesa/',
    '/demo/rendicion/',
    '/demo/aspectos/',
    '/asistente',
    '/t/',
    '/buscar',
    '/docs',
  ]);
  for (const link of links) assert.equal((await fetch(`${server.url}${link ?? ''}`)).status, 200, link ?? '');
  assert.deepEqual((await axeViolations(page)).violations, []);
  assert.deepEqual(errors, []);
  await close();
});

it('On the page of jQuery the card that a program moves is whole at its new place', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/bootstrap/`);
  const card = page.locator('#destacado tramite-card[data-state=loaded]');
  await card.waitFor({ state: 'attached' });
  assert.equal(await page.locator('#bodega').count(), 0);
  assert.ok((await card.locator('.title').innerText()).startsWith('Autorizarse para emitir'));
  await close();
});

it('Fifty cards of one page are one question to the catalogue and at most six requests in all', async () => {
  const codes = demoCatalogue.flatMap((record) => (record.type === 'tramite' ? [record.code] : []));
  const cards = Array.from({ length: 50 }, (_, index) => {
    const code = codes[index % codes.length] ?? '';
    return `<tramite-card code="${code}"><a href="/t/${code}">${code}</a></tramite-card>`;
  });
  const { page, requests, errors, close } = await visit(browser, 'about:blank');
  await page.route('**/cincuenta', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="es"><title>Cincuenta</title><link rel="icon" href="data:,"><script async src="/v1/ventanilla.js"></script><h1>Cincuenta</h1>${cards.join('')}`,
    }),
  );
  await page.goto(`${server.url}/cincuenta`, { waitUntil: 'load' });
  await scrollThrough(page);
  assert.equal(await page.locator('tramite-card[data-state=loaded]').count(), 50);
  const asked = requests.filter((request) => request.startsWith('GET /v1/tramites'));
  assert.equal(asked.length, 1, asked.join('\n'));
  assert.ok(requests.length <= LARGEST_NUMBER_OF_REQUESTS, requests.join('\n'));
  assert.deepEqual(errors, []);
  await close();
});
