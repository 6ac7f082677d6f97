/** Both buttons with the keyboard alone and without a line of JavaScript, on a small phone. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
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

it('From the fiche a person comes to the form, corrects it with what was written, and gets one folio however often it is sent', async () => {
  const { page, errors, close } = await open(`/t/${CODE}`);
  const before = await server.counts(CODE);
  await tabTo(page, `a[href="/t/${CODE}/comentario"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/t/${CODE}/comentario`);
  await fitsThePhone(page);

  // A browser would ask for the two answers itself; one that does not is told by the server.
  await page.goto(`${server.url}/t/${CODE}/comentario`);
  const answer = await page.request.post(`${server.url}/t/${CODE}/comentario`, {
    form: { key: 'clave-de-un-navegador-viejo', detail: 'Me cobraron otra cosa.' },
  });
  assert.equal(answer.status(), 400);
  const told = await answer.text();
  assert.ok(
    told.includes('Elija qué parte no es así.') && told.includes('Me cobraron otra cosa.</textarea>'),
  );

  await tabTo(page, 'input[name=part]');
  await page.keyboard.press('Space');
  await tabTo(page, 'input[name=problem]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#detalle');
  await page.keyboard.type('Me cobraron 5 dólares más. Mi teléfono es 7123-4567.');
  await sendForm(page, 'comentario');
  await fitsThePhone(page);
  const receipt = await page.locator('main').innerText();
  assert.match(receipt, /Gracias\. La institución va a leer su reporte\./);
  assert.match(receipt, /Debe responder a más tardar el \d+ de \w+ de \d{4}\./);
  assert.match(receipt, /había datos personales/);
  const [folio, code] = await page.locator('main .code').allInnerTexts();
  await page.reload();
  assert.deepEqual(await page.locator('main .code').allInnerTexts(), [folio, code]);
  const after = await server.counts(CODE);
  assert.equal(after.worksDifferently, before.worksDifferently + 1);

  const kept = await page.request.post(`${server.url}/v1/feedback/track`, {
    data: { folio, accessCode: code },
  });
  const report = (await kept.json()) as { detail?: string; field?: string };
  assert.equal(report.detail, 'Me cobraron 5 dólares más. Mi teléfono es [teléfono].');
  assert.equal(report.field, '/variants/0/fees');
  assert.deepEqual(errors, []);
  await close();
});

it('«Quiero este servicio en línea» is one press of a button of the same page, with reasons for whoever wants to give them', async () => {
  const { page, errors, close } = await open(`/t/${CODE}/comentario`);
  const before = await server.counts(CODE);
  await tabTo(page, 'input[name=reason]');
  await page.keyboard.press('Space');
  await sendForm(page, 'voto');
  assert.match(await page.locator('main').innerText(), /Gracias\. Su voto quedó guardado\./);
  assert.equal((await server.counts(CODE)).wantOnline, before.wantOnline + 1);
  assert.deepEqual(errors, []);
  await close();
});
