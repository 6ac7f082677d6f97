/** A person with a keyboard and a small phone finds a trámite on the site of a ministry. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { focusComesTo, focused, tabTo } from '../support/browser-keyboard.ts';
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

const COUNT = /^Encontramos (\d+) trámites? para «renovar dui»$/;

async function searchFor(page: Page, words: string): Promise<void> {
  await tabTo(page, ({ host, tag }) => host === 'tramite-search' && tag === 'input');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

for (const name of ['moderno', 'bootstrap', 'antiguo']) {
  describe(`On the page «${name}»`, () => {
    it('a search answers with its count, and the first result leads to the complete fiche', async () => {
      const { page, errors, close } = await visit(browser, `${server.url}/demo/${name}/?utm_source=boletin`);
      await searchFor(page, 'renovar dui');
      const heading = await focusComesTo(page, ({ id }) => id === 'results');
      assert.match(heading.text, COUNT);
      const found = Number(COUNT.exec(heading.text)?.[1]);
      assert.ok(found >= 1);

      await page.keyboard.press('Tab');
      const first = await focused(page);
      assert.equal(first.text, 'Renovar el DUI');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/t/RNPN-0002');
      assert.equal(await page.locator('h1').innerText(), 'Renovar el DUI');
      assert.ok((await page.getByRole('heading', { name: 'Qué necesita' }).count()) > 0);

      await page.goBack();
      await page.locator('tramite-search #results', { hasText: COUNT }).waitFor();
      const parameters = new URL(page.url()).searchParams;
      assert.equal(parameters.get('tramites-q'), 'renovar dui', 'back brings the search again');
      assert.equal(parameters.get('utm_source'), 'boletin', 'what belongs to the site stays');
      assert.deepEqual(
        [...parameters.keys()].filter((key) => key !== 'utm_source' && !key.startsWith('tramites-')),
        [],
        'we write into our own keys only',
      );
      assert.deepEqual(errors, []);
      await close();
    });

    it('a filter narrows the results, says how many are left and is taken away again', async () => {
      const { page, errors, close } = await visit(browser, `${server.url}/demo/${name}/`);
      await searchFor(page, 'licencia');
      await focusComesTo(page, ({ id }) => id === 'results');
      const total = () =>
        page
          .locator('tramite-search #results')
          .innerText()
          .then((text) => Number(/\d+/.exec(text)?.[0]));
      const all = await total();

      const button = await tabTo(page, ({ text }) => text === 'Filtros', 'Shift+Tab');
      assert.equal(button.tag, 'button');
      await page.keyboard.press('Enter');
      const option = await tabTo(page, ({ type }) => type === 'checkbox');
      const promised = Number(/\((\d+)\)/.exec(option.text)?.[1]);
      assert.ok(promised > 0 && promised < all, `«${option.text}» of ${String(all)}`);
      await page.keyboard.press('Space');
      // The box is ticked at once, the count comes with the answer.
      const comesTo = (count: number) =>
        page.locator('tramite-search #results', { hasText: `Encontramos ${String(count)} ` }).waitFor();
      await comesTo(promised);
      await page.locator('tramite-search ul.active').waitFor();
      const spoken = page.locator('[data-ventanilla-announcer]', {
        hasText: `Encontramos ${String(promised)} `,
      });
      await spoken.waitFor({ state: 'attached' });
      assert.equal((await focused(page)).type, 'checkbox', 'the focus stays where the person is');
      await page.locator('tramite-search button', { hasText: 'Filtros (1)' }).waitFor();

      await page.reload({ waitUntil: 'load' });
      const remove = await tabTo(page, ({ text }) => text.startsWith('× Quitar filtro: '));
      assert.equal(remove.host, 'tramite-search');
      await page.keyboard.press('Enter');
      await page.locator('tramite-search ul.active').waitFor({ state: 'detached' });
      await comesTo(all);
      assert.deepEqual(errors, []);
      await close();
    });
  });
}

it('A search without results says so and offers the whole catalogue', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/moderno/`);
  await searchFor(page, 'xilófono cuántico');
  const heading = await focusComesTo(page, ({ id }) => id === 'results');
  assert.equal(heading.text, 'No encontramos trámites para «xilófono cuántico»');
  const link = await tabTo(page, ({ host, tag }) => host === 'tramite-search' && tag === 'a');
  assert.equal(link.text, 'Ver todos los trámites');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/t/');
  await close();
});
