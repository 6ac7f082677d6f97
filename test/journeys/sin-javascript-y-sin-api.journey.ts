/** What a person has when JavaScript is off, and when the catalogue does not answer. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { OUR_TAGS, scrollThrough } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit } from '../support/browser.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

const isNetwork = (error: string) => error.startsWith('Failed to load resource');

for (const name of ['moderno', 'bootstrap', 'antiguo', 'seguimiento']) {
  describe(`The page «${name}»`, () => {
    it('without JavaScript shows names that lead to complete fiches', async () => {
      const { page, close } = await visit(browser, `${server.url}/demo/${name}/`, {
        javaScriptEnabled: false,
      });
      const links = await page.locator(`:is(${OUR_TAGS}) a`).all();
      assert.ok(links.length >= 3);
      for (const link of links) {
        const box = await link.boundingBox();
        assert.ok(box && box.width > 0 && box.height > 0, 'the link can be seen');
        const text = (await link.innerText()).trim();
        assert.ok(text.length > 5);
        const href = (await link.getAttribute('href')) ?? '';
        const answer = await fetch(server.url + href);
        assert.equal(answer.status, 200, href);
        if (!href.startsWith('/t/')) continue;
        const fiche = await answer.text();
        const heading = /<h1[^>]*>([^<]*)</.exec(fiche)?.[1]?.trim() ?? '';
        assert.equal(heading.toLowerCase(), text.toLowerCase(), 'the link says the name of the fiche');
        assert.match(fiche, /Qué necesita/);
      }
      await close();
    });

    it('with the scripts but without the API keeps names and links, and throws nothing', async () => {
      const { page, errors, close } = await visit(browser, 'about:blank');
      await page.route(/\/v1\/(tramites|search|feedback|requests)/, (route) =>
        route.abort('connectionrefused'),
      );
      await page.goto(`${server.url}/demo/${name}/`, { waitUntil: 'load' });
      for (const tag of ['tramite-card', 'tramite-search']) {
        const first = page.locator(tag).first();
        if ((await first.count()) === 0) continue;
        await first.scrollIntoViewIfNeeded();
        await page.locator(`${tag}[data-state=error]`).first().waitFor({ state: 'attached' });
        assert.ok(await first.locator('a').first().isVisible(), `the link in ${tag} can be seen`);
      }
      assert.deepEqual(
        errors.filter((error) => !isNetwork(error)),
        [],
      );
      await close();
    });
  });
}

it('When the server stops, the page that was open stays whole, and a search says what to do', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/moderno/`);
  await scrollThrough(page);
  await server.stop();
  assert.ok((await page.locator('tramite-card .facts').count()) >= 8);
  await page.locator('tramite-search input[type=search]').fill('pasaporte');
  await page.locator('tramite-search input[type=search]').press('Enter');
  const box = page.locator('tramite-search [part=error]');
  await box.waitFor();
  assert.ok((await box.innerText()).includes('El problema es nuestro, no suyo.'));
  await server.start();
  await box.locator('button').press('Enter');
  await page.locator('tramite-search #results', { hasText: '«pasaporte»' }).waitFor();
  assert.deepEqual(
    errors.filter((error) => !isNetwork(error)),
    [],
  );
  await close();
});

it('After a first visit the last good copy is shown when the catalogue does not answer', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/moderno/`);
  await scrollThrough(page);
  await page.addInitScript(() => {
    const real = window.fetch;
    // The catalogue is gone; only what the browser kept can answer.
    window.fetch = (input, init) =>
      init?.cache === 'force-cache'
        ? real(input, { ...init, cache: 'only-if-cached', mode: 'same-origin' })
        : Promise.reject(new TypeError('Failed to fetch'));
  });
  await page.reload({ waitUntil: 'load' });
  // The browser goes back to where the person was, at the end of the page.
  await page.locator('tramite-card').first().scrollIntoViewIfNeeded();
  // Of this minute, so without a line about its age; volver-con-mala-red has the older ones.
  const card = page.locator('tramite-card[data-state=loaded]').first();
  await card.waitFor({ state: 'attached' });
  assert.ok((await card.locator('.facts').count()) > 0);
  assert.deepEqual(
    errors.filter((error) => !isNetwork(error)),
    [],
  );
  await close();
});
