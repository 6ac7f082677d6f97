/** People with the same phone behind one address: whoever comes second is asked for a little work, and notices nothing. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, PHONE, visit } from '../support/browser.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

const WORK = '/work-and-repeat.js';

it('Three people with the same phone are three votes; the code for the work comes when it is asked for', async (t) => {
  const before = await server.counts('MRREE-0002');
  for (let person = 1; person <= 3; person += 1) {
    const { page, requests, errors, close } = await visit(browser, `${server.url}/demo/moderno/`);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const vote = page.locator('feedback-buttons button', { hasText: 'Quiero este servicio en línea' });
    await page.locator('feedback-buttons').scrollIntoViewIfNeeded();
    await vote.focus();
    const pressed = performance.now();
    await page.keyboard.press('Enter');
    await page.locator('feedback-buttons [aria-pressed=true]').waitFor();
    t.diagnostic(
      `persona ${String(person)}: ${String(Math.round(performance.now() - pressed))} ms a 4× más lento`,
    );
    const sent = requests.filter((request) => request === 'POST /v1/feedback').length;
    assert.equal(sent, person === 1 ? 1 : 2);
    assert.equal(
      requests.some((request) => request.endsWith(WORK)),
      person > 1,
    );
    // The 429 of the first try is said by the browser, not by us.
    assert.deepEqual(
      errors.filter((error) => !error.includes('429')),
      [],
    );
    assert.equal((await server.counts('MRREE-0002')).wantOnline, before.wantOnline + person);
    await close();
  }
});

it('Without JavaScript the form says until when to wait, and keeps what was written', async () => {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  for (let person = 1; person <= 2; person += 1) {
    await page.goto(`${server.url}/t/MRREE-0002/comentario`);
    await page.locator('input[name=part]').first().check();
    await page.locator('input[name=problem]').first().check();
    await page.locator('textarea[name=detail]').fill('Cobran otro precio');
    await page.getByRole('button', { name: 'Enviar' }).first().press('Enter');
    await page.locator('h1', { hasText: person === 1 ? 'Gracias' : 'Espere un poco' }).waitFor();
  }
  assert.equal(await page.locator('input[name=detail]').inputValue(), 'Cobran otro precio');
  await page.getByRole('button', { name: 'Enviar' }).press('Enter');
  await page.locator('h1', { hasText: 'Espere un poco' }).waitFor();
  assert.equal(await page.locator('input[name=detail]').inputValue(), 'Cobran otro precio');
  await context.close();
});
