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
const SAYS_DAYS = /^De menos a más días, según (\d+) respuestas/;

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

/** What the folio's page says to whoever types number and code there, with the keyboard. */
async function follow(folio: string, accessCode: string) {
  const visitor = await visit(browser, `${server.url}/solicitud`);
  const { page } = visitor;
  await near(page, ['heading', 'Seguir una solicitud'], ['textbox', /^Número/]);
  await tabTo(page, ({ id }) => id === 'folio');
  await page.keyboard.type(folio);
  await tabTo(page, ({ id }) => id === 'codigo');
  await page.keyboard.type(accessCode);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Reporte ${folio}` }).waitFor();
  return visitor;
}

interface Account {
  corrected: number;
  answers: number;
}
/** What the accounts on an institution's site say: reports corrected, and of how many answers the days are counted. */
async function readAccount(): Promise<Account> {
  const visitor = await visit(browser, `${server.url}/demo/rendicion/`);
  const { page } = visitor;
  const reports = page.locator('service-report');
  const own = reports.first();
  // The demonstration's site is another institution's; the ministry's has the same tag with its own code.
  await own.evaluate((element) => element.setAttribute('institution', 'MRREE'));
  const title = 'Rendición de cuentas: Ministerio de Relaciones Exteriores';
  const all = 'Las instituciones, una junto a otra';
  await own.getByRole('heading', { name: title }).waitFor();
  await reports.last().scrollIntoViewIfNeeded();
  await reports.last().getByRole('heading', { name: all }).waitFor();
  const read = { corrected: 0, answers: 0 };
  // Before anybody reported anything the account says so in a sentence, without a table of noughts.
  if (!(await own.getByText(/^Sin datos en este período\. Nadie/).isVisible())) {
    const sentence = await own.getByText(/^Llegaron \d+ reportes/).innerText();
    await near(page, ['heading', title], ['StaticText', sentence]);
    const days = await reports.last().getByText(SAYS_DAYS).innerText();
    await near(page, ['heading', all], ['StaticText', days]);
    read.corrected = Number(/corrigió (\d+)/.exec(sentence)?.[1]);
    read.answers = Number(SAYS_DAYS.exec(days)?.[1]);
  }
  assert.deepEqual(visitor.errors, []);
  await visitor.close();
  return read;
}

it('A wrong fee goes from the citizen to the desk, into the fiche, and back to the citizen’s folio', async () => {
  const before = await readAccount();

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
  assert.deepEqual(citizen.errors, []);
  await citizen.close();
  const waiting = await follow(folio, accessCode);
  assert.equal(await waiting.page.locator('h1').innerText(), `Reporte ${folio}: recibido`);
  await near(
    waiting.page,
    ['heading', `Reporte ${folio}: recibido`],
    ['StaticText', /^La institución debe responder a más tardar el /],
  );
  await waiting.close();

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
  // The editor is a file of its own, asked for at the first correction.
  await desk.locator('feedback-desk [name=amount]').waitFor();
  await near(desk, ['heading', /^Corregir: /], ['textbox', 'Costo correcto']);
  const first = await desk.locator('feedback-desk [part=preview] dd').first().innerText();
  await tabTo(desk, ({ name }) => name === 'amount');
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

  const told = await follow(folio, accessCode);
  const title: [string, string] = ['heading', `Reporte ${folio}: corregido`];
  const [was = '', is = ''] = await told.page.locator('dl.facts dd').allInnerTexts();
  assert.deepEqual(await told.page.locator('dl.facts dt').allInnerTexts(), ['Antes', 'Ahora']);
  assert.match(first, /\d/);
  assert.doesNotMatch(was, /75/);
  assert.match(is, /75/);
  await near(told.page, title, ['StaticText', was]);
  await near(told.page, title, ['StaticText', is]);
  assert.deepEqual((await axeViolations(told.page)).violations, []);
  assert.deepEqual(told.errors, []);
  await told.close();

  // The tracker on an institution's site says the same.
  const there = await visit(browser, `${server.url}/demo/seguimiento/`);
  await tabTo(there.page, ({ host, name }) => host === 'request-tracker' && name === 'folio');
  await there.page.keyboard.type(folio);
  await tabTo(there.page, ({ name }) => name === 'accessCode');
  await there.page.keyboard.type(accessCode);
  await there.page.keyboard.press('Enter');
  const headed = await focusComesTo(there.page, ({ id }) => id === 'h');
  assert.equal(headed.text, `Reporte ${folio}: corregido`);
  assert.deepEqual(await there.page.locator('request-tracker .change dd').allInnerTexts(), [was, is]);
  await near(there.page, title, ['StaticText', was]);
  await near(there.page, title, ['StaticText', is]);
  assert.deepEqual((await axeViolations(there.page)).violations, []);
  await there.close();

  const fiche = await (await fetch(`${server.url}/t/MRREE-0002`)).text();
  assert.ok(fiche.includes('75.00'), 'the fiche itself says it now');
  assert.deepEqual(
    await readAccount(),
    { corrected: before.corrected + 1, answers: before.answers + 1 },
    'the public account counts it, and its days',
  );
});
