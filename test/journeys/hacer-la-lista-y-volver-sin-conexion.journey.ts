/** A person makes the list of what to bring, keeps it, and finds it whole on a bus without a network. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { tabTo, type Focused } from '../support/browser-keyboard.ts';
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

const PATH = '/t/CONADIS-0001/antes-de-ir';
const TAG = 'requirements-checklist';

const here = (tag: string, starts: string) => (at: Focused) =>
  at.host === TAG && at.tag === tag && at.text.startsWith(starts);
const list = (page: Page) => page.locator(TAG);
const shows = (page: Page, state: string) => page.locator(`${TAG}[data-state=${state}]`).waitFor();
const words = (page: Page) => list(page).locator('.panel').innerText();
const ticks = (page: Page) =>
  list(page)
    .locator('input[type=checkbox]:checked')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).name));

async function makeList(page: Page): Promise<void> {
  await shows(page, 'loaded');
  await tabTo(page, (at) => at.host === TAG && at.type === 'radio' && at.name === 'q2');
  // From «No lo sé», which is the last, one step round to «Sí».
  await page.keyboard.press('ArrowDown');
  await list(page).locator('h3, h4', { hasText: 'le faltan 2 de 2' }).waitFor();
  await tabTo(page, (at) => at.host === TAG && at.type === 'checkbox' && at.name === 'partida');
  await page.keyboard.press('Space');
  await list(page).locator('h3, h4', { hasText: 'le falta 1 de 2' }).waitFor();
}

it('When what keeps a list cannot be had, the page says so, nothing is lost, and the next press keeps it', async () => {
  const { page, close } = await visit(browser, 'about:blank');
  await page.route('**/keeping.js', (route) => route.abort());
  await page.goto(`${server.url}${PATH}`);
  await makeList(page);
  await tabTo(page, here('button', 'Guardar mi lista'));
  await page.keyboard.press('Enter');
  await list(page).getByText('No pudimos guardar la lista ahora.').first().waitFor();
  assert.deepEqual(await ticks(page), ['partida']);
  await page.unroute('**/keeping.js');
  await page.keyboard.press('Enter');
  await page.locator('html[data-kept=yes]').waitFor({ state: 'attached' });
  await close();
});

it('The list that was kept is whole without a network: boxes, ticks, cost, dates, offices; and fresh again with one', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}${PATH}`);
  await makeList(page);
  assert.equal(await page.evaluate(() => localStorage.length), 0, 'nothing is kept before somebody asks');
  assert.equal(await page.evaluate(() => caches.keys().then((keys) => keys.length)), 0);
  await tabTo(page, here('button', 'Guardar mi lista'));
  await page.keyboard.press('Enter');
  await page.locator('html[data-kept=yes]').waitFor({ state: 'attached' });
  const before = await words(page);
  assert.match(before, /No cuesta nada/);
  assert.match(before, /la respuesta es para el/);
  assert.match(before, /Consejo para la inclusión/);
  assert.match(before, /Próximos feriados/);
  assert.deepEqual((await axeViolations(page)).violations, []);
  await page.evaluate(() => navigator.serviceWorker.ready);

  await page.context().setOffline(true);
  await page.reload();
  await shows(page, 'stale');
  const offline = await words(page);
  assert.match(offline, /Sin conexión · datos del/);
  assert.deepEqual(await ticks(page), ['partida']);
  for (const line of before.split('\n').filter((one) => one.trim() !== '' && !/abiert|cerrad/i.test(one)))
    assert.ok(offline.includes(line), `«${line}» is missing without a network`);
  await tabTo(page, (at) => at.type === 'checkbox' && at.name === 'medico');
  await page.keyboard.press('Space');
  await list(page).locator('h3, h4', { hasText: 'ya lo tiene todo' }).waitFor();
  await tabTo(page, here('button', 'Me pidieron algo'));
  await page.keyboard.press('Enter');
  await list(page).locator('.sheet', { hasText: 'RNT-DEMO' }).waitFor();

  await page.context().setOffline(false);
  await page.reload();
  await shows(page, 'loaded');
  assert.deepEqual(await ticks(page), ['partida', 'medico']);
  await tabTo(page, here('button', 'Borrar mi lista'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(async () => (await caches.keys()).length === 0 && localStorage.length === 0);
  assert.deepEqual(
    errors.filter((error) => !error.includes('Failed to load resource')),
    [],
  );
  await close();
});

it('When what is below the papers cannot be had, they are ticked all the same, and the rest comes by its button', async () => {
  const { page, close } = await visit(browser, `${server.url}/demo/`);
  let refused = true;
  await page.route('**/list-below.js', (route) => (refused ? route.abort() : route.continue()));
  await page.goto(`${server.url}${PATH}`);
  await makeList(page);
  assert.equal(
    await list(page).getByRole('button', { name: 'Guardar mi lista' }).count(),
    0,
    'no dead button',
  );
  assert.equal(await list(page).getByRole('link', { name: 'Ver la ficha completa' }).count(), 1);
  assert.deepEqual((await axeViolations(page)).violations, []);
  refused = false;
  await tabTo(page, here('button', 'Intentar de nuevo'));
  await page.keyboard.press('Enter');
  await list(page).getByRole('button', { name: 'Guardar mi lista' }).waitFor();
  assert.match(await words(page), /No cuesta nada/);
  assert.deepEqual(await ticks(page), ['partida']);
  await close();
});

it('What is not in the list is reported by keyboard, stays written while nothing answers, and gets a folio', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}${PATH}`);
  await shows(page, 'loaded');
  await tabTo(page, here('button', 'Me pidieron algo'));
  await page.keyboard.press('Enter');
  await list(page).locator('.sheet').waitFor();
  await tabTo(page, here('button', 'Enviar el reporte'));
  await page.keyboard.press('Enter');
  await page.locator('.vf-error', { hasText: 'Escriba qué le pidieron.' }).waitFor();
  await page.keyboard.type('Dos fotos con fondo azul');
  assert.match(await list(page).locator('.sheet').innerText(), /Dos fotos con fondo azul/);
  await tabTo(page, here('button', 'Enviar el reporte'));
  await server.stop();
  await page.keyboard.press('Enter');
  await list(page).locator('.box.error', { hasText: 'Sigue escrito aquí' }).waitFor();
  assert.equal(await page.locator('textarea[name=what]').inputValue(), 'Dos fotos con fondo azul');
  await server.start();
  await tabTo(page, here('button', 'Enviar el reporte'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await list(page).locator('#thanks').waitFor();
  const [folio, accessCode] = await list(page).locator('.receipt dd').allInnerTexts();
  assert.match(folio ?? '', /^CONADIS-\d\d-/);
  assert.match(await list(page).locator('.sheet').innerText(), new RegExp(folio ?? 'x'));
  const told = await fetch(`${server.url}/v1/feedback/track`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ folio, accessCode }),
  });
  assert.equal(((await told.json()) as { kind?: string }).kind, 'unlisted_requirement');
  assert.deepEqual(
    errors.filter((error) => !error.includes('Failed to load resource')),
    [],
  );
  await close();
});

it('Without JavaScript the same address is a list to print, with every requirement, the cost and the offices', async () => {
  const { page, close } = await visit(browser, `${server.url}${PATH}`, { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const part of [
    'Resumen médico',
    'Partida de nacimiento',
    'No cuesta nada',
    'Consejo para la inclusión',
  ])
    assert.ok(text.includes(part), part);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await close();
});

it('On paper the list is alone and has every requirement; the sheet for the counter is alone too', async () => {
  const { page, close } = await visit(browser, `${server.url}${PATH}`);
  await shows(page, 'loaded');
  await page.evaluate(() => {
    // The dialog of a browser without a window: it prints nothing and never ends.
    window.print = () => undefined;
  });
  await tabTo(page, here('button', 'Imprimir mi lista'));
  await page.keyboard.press('Enter');
  await page.locator(`${TAG}[data-print=list]`).waitFor();
  await page.emulateMedia({ media: 'print' });
  const shown = () =>
    page.evaluate(() => ({
      page: [...document.body.children].filter((one) => getComputedStyle(one).display !== 'none').length,
      text:
        document.querySelector('requirements-checklist')?.shadowRoot?.querySelector<HTMLElement>('.r')
          ?.innerText ?? '',
    }));
  const onPaper = await shown();
  assert.equal(onPaper.page, 1, 'only main');
  assert.match(onPaper.text, /Resumen médico/);
  assert.doesNotMatch(onPaper.text, /Guardar mi lista|Me lo piden/);
  assert.ok(await list(page).locator('svg.qr').isVisible());
  assert.ok((await page.pdf({ format: 'Letter' })).length > 5_000);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  await tabTo(page, here('button', 'Me pidieron algo'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, here('button', 'Imprimir la hoja'));
  await page.keyboard.press('Enter');
  await page.locator(`${TAG}[data-print=sheet]`).waitFor();
  await page.emulateMedia({ media: 'print' });
  const sheet = (await shown()).text;
  assert.match(sheet, /Hoja para mostrar en la oficina/);
  assert.match(sheet, /RNT-DEMO/);
  assert.doesNotMatch(sheet, /Cuánto va a pagar/);
  await close();
});

it('On a town hall’s page the list fits a phone, has nothing for axe to find, and is useful without JavaScript', async () => {
  const { page, errors, close } = await visit(browser, `${server.url}/demo/antes-de-ir/`);
  await shows(page, 'loaded');
  assert.deepEqual((await axeViolations(page)).violations, []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(errors, []);
  await close();
  const plain = await visit(browser, `${server.url}/demo/antes-de-ir/`, { javaScriptEnabled: false });
  assert.match(await plain.page.locator(TAG).innerText(), /Dos testigos con DUI/);
  await plain.page.getByRole('link', { name: 'lista completa para imprimir' }).click();
  assert.match(await plain.page.locator('h1').innerText(), /Antes de ir: Casarse/);
  await plain.close();
});
