/** A folio, the survey and the public account with the keyboard alone and without a line of JavaScript, on a small phone. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { fitsThePhone, sendForm, tabTo } from '../support/plain-page.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

const CODE = 'RNPN-0002';
const open = (path: string) =>
  visit(browser, server.url + path, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

/** Sends a report by keyboard and gives its folio and code. */
async function report(page: Page): Promise<string[]> {
  await page.goto(`${server.url}/t/${CODE}/comentario`);
  for (const name of ['part', 'problem']) {
    await tabTo(page, `input[name=${name}]`);
    await page.keyboard.press('Space');
  }
  await sendForm(page, 'comentario');
  return page.locator('main .code').allInnerTexts();
}

/** From the receipt to the page of the folio, both typed. */
async function follow(page: Page, [folio = '', code = '']: string[]): Promise<void> {
  await tabTo(page, 'main a[href="/solicitud"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '#folio');
  await page.keyboard.type(folio);
  await tabTo(page, '#codigo');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: `Reporte ${folio}` }).waitFor();
}

it('A report is followed with its folio, taken back there, and the survey is one step away', async () => {
  const { page, errors, close } = await open(`/t/${CODE}`);
  const before = await server.counts(CODE);
  const credentials = await report(page);
  await follow(page, credentials);
  await fitsThePhone(page);
  assert.equal(await page.locator('h1').innerText(), `Reporte ${String(credentials[0])}: recibido`);
  await tabTo(page, 'form:has([name=retirar]) button');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'retirado' }).waitFor();
  assert.equal((await server.counts(CODE)).worksDifferently, before.worksDifferently);
  await tabTo(page, 'main a[href*="/encuesta"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/t/${CODE}/encuesta**`);
  assert.deepEqual(errors, []);
  await close();
});

it('The survey says what is missing, leads there, and takes what was chosen', async () => {
  const { page, close } = await open(`/t/${CODE}/encuesta`);
  await fitsThePhone(page);
  await tabTo(page, 'form[action$="/encuesta"] button');
  await page.keyboard.press('Enter');
  await page.locator('[role=alert]', { hasText: 'Elija al menos una respuesta.' }).waitFor();
  await fitsThePhone(page);
  await tabTo(page, '[role=alert] a');
  await page.keyboard.press('Enter');
  // The link leads to the question, and Tab goes on from there.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.locator('input[name=found]:checked').count(), 1);
  await tabTo(page, 'input[name=rating]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#comentario');
  await page.keyboard.type('La fila es larga.');
  await tabTo(page, 'form[action$="/encuesta"] button');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Gracias por contestar' }).waitFor();
  await fitsThePhone(page);
  await close();
});

it('The public account is linked from every page, and leads to each institution’s own', async () => {
  const { page, errors, close } = await open(`/t/${CODE}/comentario`);
  await sendForm(page, 'voto');
  await tabTo(page, 'footer a[href="/rendicion"]');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Rendición de cuentas de los trámites' }).waitFor();
  await fitsThePhone(page);
  await tabTo(page, 'main a[href="/rendicion/RNPN"]');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Registro Nacional de las Personas Naturales' }).waitFor();
  await fitsThePhone(page);
  await tabTo(page, `main a[href="/t/${CODE}/demanda"]`);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Quiero este servicio en línea' }).waitFor();
  assert.match(await page.locator('main').innerText(), /1 persona lo pide\./);
  assert.deepEqual(errors, []);
  await close();
});
