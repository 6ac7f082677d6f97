/** A person with a keyboard and a small phone looks through the catalogue, from a moment of life to the fiche. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { focusComesTo, tabTo } from '../support/browser-keyboard.ts';
import { axeViolations, scrollThrough, smallControls } from '../support/browser-page.ts';
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

it('From a moment of life in order to a trámite, and back to the same list', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/directorio/?boletin=1`);
  await scrollThrough(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await tabTo(page, ({ text }) => text === 'Por momento de la vida');
  await page.keyboard.press('Enter');
  await focusComesTo(page, ({ text }) => text === 'Momentos de la vida');
  const event = await tabTo(page, ({ host, tag }) => host === 'tramite-directory' && tag === 'a');
  const promised = Number(/(\d+) trámites?$/.exec(event.text)?.[1]);
  assert.ok(promised > 1, event.text);
  await page.keyboard.press('Enter');
  const name = event.text.replace(/ \d+ trámites?$/, '');
  await focusComesTo(page, ({ text }) => text === name);
  const directory = page.locator('tramite-directory').first();
  await directory
    .locator('ol.ordered > li')
    .nth(promised - 1)
    .waitFor();
  assert.equal(await directory.locator('ol.ordered > li').count(), promised, 'the count keeps its promise');
  const address = page.url();
  assert.equal(new URL(address).searchParams.get('boletin'), '1', 'what belongs to the site stays');

  const first = await tabTo(page, ({ href }) => href.includes('/t/'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/t/*');
  assert.equal(await page.locator('h1').innerText(), first.text);
  await page.goBack();
  await directory.locator('ol.ordered > li').first().waitFor();
  assert.equal(page.url(), address);
  await page.goBack();
  await directory.getByRole('link', { name: new RegExp(`^${name}`) }).waitFor();
  assert.deepEqual(errors, []);
  await close();
});

it('When what draws the trámites cannot be had, it is said, and they come by its button', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/`);
  let refused = true;
  await page.route('**/entry-tramites.js', (route) => (refused ? route.abort() : route.continue()));
  await page.goto(`${server.url}/demo/directorio/`);
  const directory = page.locator('tramite-directory').first();
  await directory.locator('a.entry').first().press('Enter');
  await directory.locator('[part="error"]').waitFor();
  assert.equal(await directory.locator('a.back').count(), 1, 'the way back is there');
  refused = false;
  await tabTo(page, ({ text }) => text === 'Intentar de nuevo');
  await page.keyboard.press('Enter');
  await directory.locator('.tramites > li').first().waitFor();
  assert.equal(await directory.locator('[part="error"]').count(), 0);
  await close();
});

it('An institution is found by its acronym', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/directorio/`);
  await tabTo(page, ({ text }) => text === 'Por institución');
  await page.keyboard.press('Enter');
  await tabTo(page, ({ tag }) => tag === 'input');
  await page.keyboard.type('vmt');
  const found = await tabTo(page, ({ host, tag }) => host === 'tramite-directory' && tag === 'a');
  assert.match(found.text, /\(VMT\)/);
  await page.keyboard.press('Enter');
  await page.locator('tramite-directory').first().locator('.tramites li').first().waitFor();
  assert.deepEqual(errors, []);
  await close();
});

for (const width of [320, 1280])
  it(`The page of the directory is accessible and fits at ${String(width)} px`, async () => {
    const { page, errors, close } = await visit(browser, `${server.url}/demo/directorio/`, {
      viewport: { width, height: 568 },
    });
    await scrollThrough(page);
    const { violations, passes } = await axeViolations(page);
    assert.deepEqual(violations, []);
    assert.ok(passes > 20);
    assert.deepEqual(await smallControls(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, String(wide));
    assert.deepEqual(errors, []);
    await close();
  });
