/** A person says that a trámite is wanted online, and that it works differently from what the fiche says. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
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

const button = (page: Page, text: string, key = 'Tab') =>
  tabTo(page, (at) => at.host === 'feedback-buttons' && at.tag === 'button' && at.text === text, key);

/** «El costo», and «Me cobraron otro precio». */
const choose = async (page: Page) => {
  await tabTo(page, ({ type, name }) => type === 'radio' && name === 'part');
  await page.keyboard.press('Space');
  assert.equal((await focused(page)).text, 'El costo');
  await tabTo(page, ({ type, name }) => type === 'radio' && name === 'problem');
  await page.keyboard.press('Space');
  assert.equal((await focused(page)).text, 'Me cobraron otro precio');
};

const comment = (page: Page) => tabTo(page, ({ tag, name }) => tag === 'textarea' && name === 'detail');

it('One press wants the trámite online and is counted, a second press takes it back', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/moderno/`);
  const before = await server.counts('MRREE-0002');
  await button(page, 'Quiero este servicio en línea');
  const vote = page.locator('feedback-buttons button', { hasText: 'Quiero este servicio en línea' });
  assert.equal(await vote.getAttribute('aria-pressed'), 'false');
  await page.keyboard.press('Enter');
  await page.locator('feedback-buttons [aria-pressed=true]').waitFor();
  await page.locator('feedback-buttons', { hasText: 'Su voto quedó guardado' }).waitFor();
  assert.equal((await server.counts('MRREE-0002')).wantOnline, before.wantOnline + 1);
  assert.ok((await page.locator('feedback-buttons .buttons').innerText()).includes('1 persona lo pide'));
  assert.equal((await focused(page)).text, 'Quiero este servicio en línea', 'the focus stays on the button');

  await page.keyboard.press('Space');
  await page.locator('feedback-buttons', { hasText: 'Retiramos su voto.' }).waitFor();
  assert.equal(await vote.getAttribute('aria-pressed'), 'false');
  assert.equal((await server.counts('MRREE-0002')).wantOnline, before.wantOnline);
  assert.deepEqual(errors, []);
  await close();
});

it('A report without a choice or with too many words is sent back with what to correct; a right one gets a folio', async () => {
  const { page, errors, requests, close } = await visit(browser, `${server.url}/demo/moderno/`);
  const before = await server.counts('MRREE-0002');
  await button(page, 'Este servicio no funciona así');
  await page.keyboard.press('Enter');
  await button(page, 'Enviar');
  await page.keyboard.press('Enter');
  await focusComesTo(page, ({ name, type }) => type === 'radio' && name === 'part');
  const form = await page.locator('feedback-buttons #report').innerText();
  assert.ok(form.includes('Hay 1 dato por corregir') && form.includes('Elija qué parte no es así.'));

  await choose(page);
  await comment(page);
  await page.keyboard.insertText('a'.repeat(605));
  await page.locator('feedback-buttons', { hasText: 'Borre 5 caracteres' }).waitFor();
  await button(page, 'Enviar');
  await page.keyboard.press('Enter');
  await focusComesTo(page, ({ name }) => name === 'detail');
  await page.locator('feedback-buttons', { hasText: 'Acorte el texto a 600 caracteres.' }).waitFor();
  assert.deepEqual(
    requests.filter((request) => request.startsWith('POST')),
    [],
    'nothing wrong leaves the phone',
  );

  await page.keyboard.press('Control+A');
  await page.keyboard.type('Me cobraron 5 dólares más por la foto.');
  await button(page, 'Enviar');
  await page.keyboard.press('Enter');
  const thanks = await focusComesTo(page, ({ id }) => id === 'thanks');
  assert.equal(thanks.text, 'Gracias. La institución va a leer su reporte.');
  const receipt = await page.locator('feedback-buttons .receipt dd').allInnerTexts();
  assert.match(receipt[0] ?? '', /^MRREE-\d\d-[0-9A-Z]{8}-[0-9A-Z]$/);
  assert.match(receipt[1] ?? '', /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
  assert.equal((await server.counts('MRREE-0002')).worksDifferently, before.worksDifferently + 1);

  const told = await fetch(`${server.url}/v1/feedback/track`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ folio: receipt[0], accessCode: receipt[1] }),
  });
  const report = (await told.json()) as { problem?: string; detail?: string; field?: string };
  assert.equal(report.field, '/variants/0/fees');
  assert.equal(report.problem, 'other_fee');
  assert.equal(report.detail, 'Me cobraron 5 dólares más por la foto.');
  assert.deepEqual(errors, []);
  await close();
});

for (const [name, code] of [
  ['bootstrap', 'MH-0002'],
  ['antiguo', 'DGME-0002'],
] as const) {
  it(`On the page «${name}» a report that could not be sent stays written, and counts once when it is sent again`, async () => {
    const { page, errors, close } = await visit(browser, `${server.url}/demo/${name}/`);
    const before = await server.counts(code);
    await button(page, 'Este servicio no funciona así');
    await page.keyboard.press('Enter');
    await choose(page);
    await comment(page);
    await page.keyboard.type('Pidieron «otro» recibo.');
    await button(page, 'Enviar');
    await server.stop();
    await page.keyboard.press('Enter');
    await page.locator('feedback-buttons button', { hasText: 'Enviar de nuevo' }).waitFor();
    await page.locator('feedback-buttons', { hasText: 'No se perdió: sigue escrito aquí' }).waitFor();
    assert.equal(
      await page.locator('feedback-buttons [name=detail]').inputValue(),
      'Pidieron «otro» recibo.',
    );
    assert.equal((await focused(page)).text, 'Enviar de nuevo', 'the focus stays on the button');

    await server.start();
    await page.keyboard.press('Enter');
    await focusComesTo(page, ({ id }) => id === 'thanks');
    assert.equal((await server.counts(code)).worksDifferently, before.worksDifferently + 1);
    assert.deepEqual(
      errors.filter((error) => !error.startsWith('Failed to load resource')),
      [],
    );
    await close();
  });
}

it('At 320 px and by keyboard alone, what somebody else reported is supported with one press, and nothing hangs over the edge', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/moderno/`, {
    viewport: { width: 320, height: 640 },
  });
  await fetch(`${server.url}/v1/feedback`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'clave-de-otra-persona' },
    body: JSON.stringify({
      kind: 'works_differently',
      tramite: 'MRREE-0002',
      field: '/variants/0/fees',
      problem: 'other_fee',
    }),
  });
  const before = await server.counts('MRREE-0002');
  await button(page, 'Este servicio no funciona así');
  await page.keyboard.press('Enter');
  await tabTo(page, ({ type, name }) => type === 'radio' && name === 'part');
  await page.keyboard.press('Space');
  await page.locator('feedback-buttons .same').waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${width} px`);
  await button(page, 'A mí también');
  await page.keyboard.press('Enter');
  await focusComesTo(page, ({ id }) => id === 'thanks');
  const after = await server.counts('MRREE-0002');
  assert.equal(after.worksDifferently, before.worksDifferently + 1);
  const listed = await fetch(`${server.url}/v1/tramites/MRREE-0002/reports`);
  const { reports } = (await listed.json()) as { reports: { field?: string; supports: number }[] };
  assert.equal(reports.find(({ field }) => field === '/variants/0/fees')?.supports, 1);
  // Further presses of one address cost its browser a little work first.
  assert.deepEqual(
    errors.filter((error) => !error.includes('429')),
    [],
  );
  await close();
});
