/**
 * An officer comes to the desk by keyboard on a bad line: what is behind the door comes while the key is written, and what
 * cannot be had is asked for again without losing a letter.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { createCatalogueClient } from '../../src/client/create-catalogue-client.ts';
import { focusComesTo, tabTo } from '../support/browser-keyboard.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit } from '../support/browser.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
  await createCatalogueClient({ baseUrl: server.url }).giveFeedback(
    {
      kind: 'works_differently',
      tramite: 'MRREE-0001',
      version: 1,
      field: '/variants/0/fees/0',
      problem: 'other_fee',
    },
    'una-clave-de-reporte-de-esta-prueba',
  );
});
after(async () => {
  await browser.close();
  await server.remove();
});

/** The desk, whose files of these names cannot be had until `mend`. */
async function open(...missing: string[]) {
  const visited = await visit(browser, `${server.url}/demo/`);
  const { page, requests } = visited;
  let isMissing = true;
  for (const name of missing)
    await page.route(`**/${name}.js`, (route) => (isMissing ? route.abort() : route.continue()));
  await page.goto(`${server.url}/demo/mesa/`);
  const desk = page.locator('feedback-desk');
  await desk.locator('[name=key]').waitFor();
  return {
    ...visited,
    desk,
    asked: (name: string) => requests.filter((each) => each.endsWith(`/${name}.js`)).length,
    mend: () => (isMissing = false),
    async writeKey() {
      await tabTo(page, ({ name }) => name === 'key');
      await page.keyboard.insertText(await server.giveKey('MRREE'));
    },
  };
}

describe('The desk of an institution, part by part', () => {
  it('asks for what is behind the door while the key is written, and for nothing of it before', async () => {
    const { page, asked, writeKey, close } = await open();
    assert.deepEqual([asked('es.desk-door'), asked('desk-inside'), asked('es.desk')], [1, 0, 0]);
    const coming = page.waitForResponse(/\/desk-inside\.js$/);
    await writeKey();
    await coming;
    await page.keyboard.press('Enter');
    await focusComesTo(page, ({ id }) => id === 'inbox');
    assert.deepEqual([asked('desk-inside'), asked('es.desk')], [1, 1]);
    await close();
  });

  for (const name of ['desk-inside', 'es.desk'])
    it(`keeps the key when ${name} cannot be had, and opens with the next press`, async () => {
      const { page, desk, mend, writeKey, close } = await open(name);
      await writeKey();
      await page.keyboard.press('Enter');
      await focusComesTo(page, ({ id }) => id === 'outcome');
      assert.match(await desk.locator('#outcome').innerText(), /No pudimos revisar la clave/);
      assert.notEqual(await desk.locator('[name=key]').inputValue(), '');
      mend();
      await tabTo(page, ({ text }) => text === 'Entrar');
      await page.keyboard.press('Enter');
      await focusComesTo(page, ({ id }) => id === 'inbox');
      await close();
    });

  it('asks for what draws a case once the list is there', async () => {
    const { page, asked, writeKey, close } = await open();
    await writeKey();
    assert.equal(asked('case-room'), 0);
    const coming = page.waitForResponse(/\/case-room\.js$/);
    await page.keyboard.press('Enter');
    await coming;
    assert.equal(asked('correction-part') + asked('demand-room') + asked('notice-room'), 0);
    await close();
  });

  it('says so when a case, a correction or a room cannot be had, and goes on by keyboard where it was', async () => {
    const parts = ['case-room', 'correction-part', 'demand-room', 'notice-room'];
    const { page, desk, writeKey, mend, close } = await open(...parts);
    const press = async (text: string | RegExp) => {
      await tabTo(page, (at) => at.tag === 'button' && new RegExp(text).test(at.text));
      await page.keyboard.press('Enter');
    };
    const failure = desk.locator('[part="error"]');
    const again = async (name: string, place: string) => {
      await failure.waitFor();
      assert.match(await failure.innerText(), /No pudimos abrir esta parte/);
      await page.unroute(`**/${name}.js`);
      await press('Intentar de nuevo');
      await failure.waitFor({ state: 'detached' });
      await focusComesTo(page, ({ id }) => id === place);
    };
    await writeKey();
    await page.keyboard.press('Enter');
    await press('cobraron otro precio');
    await focusComesTo(page, ({ id, text }) => id === 'case' && text.startsWith('Reporte '));
    await again('case-room', 'case');
    await press('Corregir el dato');
    await focusComesTo(page, ({ id }) => id === 'form');
    await again('correction-part', 'form');
    await desk.locator('[name=kind]').waitFor();
    await tabTo(page, ({ text }) => text === 'Volver a la lista', 'Shift+Tab');
    await page.keyboard.press('Enter');
    for (const [name, text] of [
      ['demand-room', 'Lo que se pide en línea'],
      ['notice-room', 'A quién se avisa'],
    ] as const) {
      await tabTo(page, (at) => at.text === text, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await focusComesTo(page, ({ id }) => id === 'screen');
      await again(name, 'screen');
    }
    mend();
    await close();
  });
});
