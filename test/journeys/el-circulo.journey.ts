/**
 * The whole circle: a citizen reports a wrong fee on a phone, the institution sees it at its desk and corrects it, the
 * citizen's folio shows before and after, and the public account counts one more that was corrected. By keyboard, and each
 * task read from the accessibility tree in at most six commands.
 */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { commandsTo, readStops, stopAt, type Stop } from '../support/ax-reader.ts';
import { focusComesTo, focused, tabTo } from '../support/browser-keyboard.ts';
import { axeViolations } from '../support/browser-page.ts';
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

const MOST_COMMANDS = 6;

/** The thing is at most six commands away from where the person is. */
async function near(
  page: Page,
  from: [string, string | RegExp],
  to: [string, string | RegExp],
): Promise<void> {
  const stops = await readStops(page);
  const is =
    ([role, name]: [string, string | RegExp]) =>
    (stop: Stop) =>
      stop.role === role && (typeof name === 'string' ? stop.name === name : name.test(stop.name));
  const commands = commandsTo(stops, stopAt(stops, ...from), is(to));
  assert.ok(commands <= MOST_COMMANDS, `${String(commands)} commands to ${String(to[1])}`);
}

const press = async (page: Page, host: string, text: string | RegExp) => {
  await tabTo(
    page,
    (at) =>
      at.host === host &&
      at.tag === 'button' &&
      (typeof text === 'string' ? at.text === text : text.test(at.text)),
  );
  await page.keyboard.press('Enter');
};

interface Tracked {
  status: string;
  response?: { diff?: { before: string; after: string } };
}
const track = async (folio: string, accessCode: string): Promise<Tracked> => {
  const answer = await fetch(`${server.url}/v1/feedback/track`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ folio, accessCode }),
  });
  return (await answer.json()) as Tracked;
};
const corrected = async (): Promise<number> => {
  const answer = await fetch(`${server.url}/v1/report?institution=MRREE`, { cache: 'no-store' });
  return ((await answer.json()) as { figures: { corrected: number } }).figures.corrected;
};

it('A wrong fee goes from the citizen to the desk, into the fiche, and back to the citizen’s folio', async () => {
  const before = await corrected();

  const citizen = await visit(browser, `${server.url}/demo/moderno/`);
  const { page } = citizen;
  await tabTo(page, ({ text }) => text === 'Este servicio no funciona así');
  await near(page, ['heading', /^¿Le funciona/], ['button', 'Este servicio no funciona así']);
  await page.keyboard.press('Enter');
  await tabTo(page, ({ type, name }) => type === 'radio' && name === 'part');
  await near(page, ['button', 'Este servicio no funciona así'], ['radio', 'El costo']);
  await page.keyboard.press('Space');
  assert.equal((await focused(page)).text, 'El costo');
  await tabTo(page, ({ type, name }) => type === 'radio' && name === 'problem');
  await page.keyboard.press('Space');
  await tabTo(page, ({ tag, name }) => tag === 'textarea' && name === 'detail');
  await page.keyboard.type('En la ventanilla cobran 75 dólares.');
  await press(page, 'feedback-buttons', 'Enviar');
  await focusComesTo(page, ({ id }) => id === 'thanks');
  const [folio = '', accessCode = ''] = await page.locator('feedback-buttons .receipt dd').allInnerTexts();
  assert.equal((await track(folio, accessCode)).status, 'received');
  assert.deepEqual(citizen.errors, []);
  await citizen.close();

  const officer = await visit(browser, `${server.url}/demo/mesa/`);
  const desk = officer.page;
  await desk.locator('feedback-desk [name=key]').waitFor();
  await near(desk, ['heading', 'Entrar a los reportes'], ['textbox', 'Clave de la institución']);
  await tabTo(desk, ({ name }) => name === 'key');
  await desk.keyboard.insertText(await server.giveKey('MRREE'));
  await desk.keyboard.press('Enter');
  await focusComesTo(desk, ({ id }) => id === 'inbox');
  await desk.locator('feedback-desk .cases').waitFor();
  await near(desk, ['heading', 'Reportes abiertos'], ['button', /cobraron otro precio/]);
  await press(desk, 'feedback-desk', /cobraron otro precio/);
  await focusComesTo(desk, ({ id }) => id === 'case');
  const correct = desk.locator('feedback-desk [data-do=correct]');
  await correct.waitFor();
  assert.match(await desk.locator('feedback-desk [part=compare]').innerText(), /cobran 75 dólares/);
  await near(desk, ['heading', new RegExp(`^Reporte ${folio}`)], ['button', 'Corregir el dato']);
  await press(desk, 'feedback-desk', 'Corregir el dato');
  await focusComesTo(desk, ({ id }) => id === 'form');
  await near(desk, ['heading', /^Corregir: /], ['textbox', 'Costo correcto']);
  const first = await desk.locator('feedback-desk [part=preview] dd').first().innerText();
  await tabTo(desk, ({ name }) => name === 'field');
  await desk.keyboard.press('Control+A');
  await desk.keyboard.type('75');
  await desk.locator('feedback-desk [part=preview]', { hasText: '$75.00' }).waitFor();
  assert.deepEqual((await axeViolations(desk)).violations, []);
  await press(desk, 'feedback-desk', 'Corregir y cerrar 1 reporte');
  await desk.locator('feedback-desk [part=done]').waitFor();
  const closed = await focusComesTo(desk, ({ id }) => id === 'case');
  assert.equal(closed.text, `Reporte ${folio}: corregido`);
  const widths = await desk.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  assert.ok((widths[0] ?? Infinity) <= (widths[1] ?? 0), 'fits 320 px');
  assert.deepEqual(officer.errors, []);
  await officer.close();

  const told = await track(folio, accessCode);
  assert.equal(told.status, 'corrected');
  assert.notEqual(first, '');
  assert.match(told.response?.diff?.after ?? '', /75/);
  assert.notEqual(told.response?.diff?.before, told.response?.diff?.after);
  const fiche = await (await fetch(`${server.url}/t/MRREE-0002`)).text();
  assert.ok(fiche.includes('75.00'), 'the fiche itself says it now');
  assert.equal(await corrected(), before + 1, 'the public account counts it');
});
