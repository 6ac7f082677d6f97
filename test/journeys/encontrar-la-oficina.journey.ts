/** A person with a keyboard and a small phone finds the nearest office that is open now. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { tabTo } from '../support/browser-keyboard.ts';
import { axeViolations, onDay, scrollThrough, smallControls } from '../support/browser-page.ts';
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

/** Wednesday, 10:00 in El Salvador: offices are open, and no holiday is near. */
const WEDNESDAY = new Date('2026-11-25T16:00:00Z');
/** The park in the middle of Santa Ana. */
const SANTA_ANA = { latitude: 13.9942, longitude: -89.5597 };

it('The nearest office that is open now comes first, and nobody else hears where the person is', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/oficinas/`);
  await onDay(page, WEDNESDAY, '**/v1/offices*');
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(SANTA_ANA);
  await page.reload();
  const asked: string[] = [];
  await scrollThrough(page);
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() => window.scrollTo(0, 0));

  await tabTo(page, ({ type }) => type === 'checkbox');
  await page.keyboard.press('Space');
  await tabTo(page, ({ text }) => text === 'Usar mi ubicación');
  await page.keyboard.press('Enter');
  const finder = page.locator('office-finder');
  await finder.getByText('Las oficinas más cercanas a usted van primero.').waitFor();
  const first = finder.locator('.office').first();
  assert.match(await first.innerText(), /Santa Ana/);
  assert.match(await first.innerText(), /Abierta ahora, hasta las/);
  assert.match(await first.innerText(), /a [\d.]+ km de usted/);
  const way = await tabTo(page, ({ text }) => text.startsWith('Cómo llegar'));
  assert.match(way.href, /^https:\/\/www\.openstreetmap\.org\/directions/);
  assert.deepEqual(asked, [], 'nothing was asked of anybody');
  assert.deepEqual(errors, []);
  await close();
});

it('Without a location the department and the municipality lead there', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/oficinas/`);
  await scrollThrough(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await tabTo(page, ({ id, tag }) => tag === 'select' && id === 'department');
  await page.keyboard.type('San Miguel');
  const finder = page.locator('office-finder');
  await finder.locator('.office').first().waitFor();
  const texts = await finder.locator('.office .address').allInnerTexts();
  assert.ok(texts.length > 0 && texts.every((text) => text.includes('San Miguel')), texts.join('\n'));
  assert.deepEqual(errors, []);
  await close();
});

for (const width of [320, 1280])
  it(`The page of the offices is accessible and fits at ${String(width)} px`, async () => {
    const { page, errors, close } = await visit(browser, `${server.url}/demo/oficinas/`, {
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
