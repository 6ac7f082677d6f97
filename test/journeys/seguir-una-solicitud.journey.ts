/** A person with a receipt follows a request. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { demoCredentials } from '../../demo/requests.ts';
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

const { granted, needsInformation } = demoCredentials;

async function write(page: Page, name: string, text: string): Promise<void> {
  if ((await focused(page)).name !== name) await tabTo(page, (at) => at.name === name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** The same folio with one symbol typed wrong. */
const mistyped = needsInformation.folio.replace(/.(?=-.$)/, (symbol) => (symbol === '7' ? '8' : '7'));

it('The page prints the folios and codes of the requests that the demonstration seeds', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/seguimiento/`);
  const printed = await page
    .locator('[data-demo]')
    .evaluateAll((all) => all.map((element) => [element.getAttribute('data-demo'), element.textContent]));
  assert.deepEqual(printed, [
    ['needsInformation folio', needsInformation.folio],
    ['needsInformation accessCode', needsInformation.accessCode],
    ['granted folio', granted.folio],
    ['granted accessCode', granted.accessCode],
  ]);
  await close();
});

it('A typing error in the folio is caught before any request leaves the phone', async () => {
  const { page, requests, errors, close } = await visit(browser, `${server.url}/demo/seguimiento/`);
  await write(page, 'folio', mistyped);
  await write(page, 'accessCode', needsInformation.accessCode);
  await page.keyboard.press('Enter');
  const summary = await focusComesTo(page, ({ id }) => id === 'outcome');
  assert.equal(summary.text, 'Hay 1 dato por corregir');
  const field = page.locator('request-tracker [name=folio]');
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.equal(await field.inputValue(), mistyped, 'what was typed stays');
  assert.ok((await page.locator('request-tracker .vf-error').innerText()).startsWith('Revise el número'));
  assert.deepEqual(
    requests.filter((request) => request.startsWith('POST')),
    [],
  );
  assert.deepEqual(errors, []);
  await close();
});

it('What draws a request comes while its folio is written; when it cannot be had, it is said and asked for again', async () => {
  const { page, requests, close } = await visit(browser, `${server.url}/demo/seguimiento/`);
  let refused = true;
  await page.route('**/request-view.js', (route) => (refused ? route.abort() : route.continue()));
  const asked = () => requests.filter((request) => request.endsWith('/request-view.js')).length;
  assert.equal(asked(), 0);
  await write(page, 'folio', needsInformation.folio);
  assert.ok(asked() > 0, 'before anything is sent');
  await write(page, 'accessCode', needsInformation.accessCode);
  await page.keyboard.press('Enter');
  await focusComesTo(page, ({ id }) => id === 'outcome');
  refused = false;
  await tabTo(page, (at) => at.host === 'request-tracker' && at.text === 'Intentar de nuevo');
  await page.keyboard.press('Enter');
  const heading = await focusComesTo(page, ({ id }) => id === 'h');
  assert.equal(heading.text, `Solicitud ${needsInformation.folio}: falta información suya`);
  await close();
});

it('The right folio and code show the state in the heading, the steps and the messages; another shows its result', async () => {
  const { page, requests, errors, close } = await visit(browser, `${server.url}/demo/seguimiento/`);
  await write(page, 'folio', needsInformation.folio.toLowerCase());
  await write(page, 'accessCode', needsInformation.accessCode.replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  const heading = await focusComesTo(page, ({ id }) => id === 'h');
  assert.equal(heading.text, `Solicitud ${needsInformation.folio}: falta información suya`);
  assert.match(heading.tag, /^h[2-6]$/);
  assert.equal(requests.filter((request) => request.startsWith('POST')).length, 1);
  const tracker = page.locator('request-tracker');
  const words = await tracker.locator('section').innerText();
  assert.ok(words.includes('Paso 2 de 4: Revisión de documentos'));
  assert.ok(words.includes('Paso 1 de 4, completado'));
  assert.ok(words.includes('Mensajes (1)'));
  assert.ok(words.includes('El recibo que usted envió salió borroso.'));
  assert.ok(words.includes('recibo.jpg'));
  assert.ok(!words.includes('Nota interna'), 'what is internal stays inside');
  assert.equal(await tracker.locator('[aria-current=step]').count(), 1);

  await tabTo(page, ({ text }) => text === 'Ver otra solicitud');
  await page.keyboard.press('Enter');
  await focusComesTo(page, ({ name }) => name === 'folio');
  await write(page, 'folio', granted.folio);
  await write(page, 'accessCode', granted.accessCode);
  await tabTo(page, ({ text }) => text === 'Ver el estado');
  await page.keyboard.press('Enter');
  const result = await focusComesTo(page, ({ id }) => id === 'h');
  assert.equal(result.text, `Solicitud ${granted.folio}: aprobada`);
  const download = await tabTo(page, ({ text }) => text.startsWith('Descargar '));
  assert.equal(download.host, 'request-tracker');
  assert.deepEqual(errors, []);
  await close();
});

it('A code that is well written but of no request says that it was not found and keeps what was typed', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/seguimiento/`);
  await write(page, 'folio', needsInformation.folio);
  await write(page, 'accessCode', granted.accessCode);
  await page.keyboard.press('Enter');
  const outcome = await focusComesTo(page, ({ id }) => id === 'outcome');
  assert.ok(outcome.text.startsWith('No encontramos una solicitud con ese número y ese código.'));
  assert.equal(await page.locator('request-tracker [name=folio]').inputValue(), needsInformation.folio);
  await close();
});

it('The state that was seen stays, with its date, when the catalogue stops answering', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/seguimiento/`);
  await write(page, 'folio', granted.folio);
  await write(page, 'accessCode', granted.accessCode);
  await page.keyboard.press('Enter');
  await focusComesTo(page, ({ id }) => id === 'h');
  await server.stop();
  await tabTo(page, ({ text }) => text === 'Actualizar');
  await page.keyboard.press('Enter');
  await page.locator('request-tracker[data-state=stale]').waitFor();
  const words = await page.locator('request-tracker section').innerText();
  assert.ok(words.includes('Sin conexión. Le mostramos el estado que vimos el '));
  assert.ok(words.includes(`Solicitud ${granted.folio}: aprobada`));
  await server.start();
  await page.keyboard.press('Enter');
  await page.locator('request-tracker[data-state=loaded]').waitFor();
  await close();
});
