/** A person reads a whole fiche on a ministry's page with a keyboard and a small phone, and takes it along on paper. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Fiche } from '../../src/contract/fiche.ts';
import { focusComesTo, focused, tabTo } from '../support/browser-keyboard.ts';
import { axeViolations } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { DESK, openBrowser, visit, type Visit } from '../support/browser.ts';

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
const detail = (page: Page) => page.locator('tramite-detail');

async function open(options?: Parameters<typeof visit>[2]): Promise<Visit> {
  const opened = await visit(browser, `${server.url}/demo/ficha/`, options);
  await detail(opened.page).and(opened.page.locator('[data-state="loaded"]')).waitFor();
  return opened;
}

async function ficheOf(code: string): Promise<Fiche> {
  return (await (await fetch(`${server.url}/v1/fiches/${code}`)).json()) as Fiche;
}

/** Text of the element as a person sees it, without white space that depends on the layout. */
const seen = async (page: Page) => (await detail(page).locator('.detail').innerText()).replace(/\s+/g, ' ');

/** Presses a print button by keyboard; the browser's own dialog is kept away and remembered. */
async function printBy(page: Page, label: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await tabTo(page, ({ host, text }) => host === 'tramite-detail' && text === label);
  await page.keyboard.press('Enter');
  await page.locator('html[data-printed]').waitFor();
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

describe('A fiche on a page of a ministry', () => {
  it('is read whole with one request for its data, and fits the phone', async () => {
    const { page, requests, errors, close } = await open();
    const fiche = await ficheOf(CODE);
    const text = await seen(page);
    for (const { name } of fiche.tramite.variants[0]?.requirements ?? [])
      assert.ok(text.includes(name.es), name.es);
    for (const { title } of fiche.tramite.variants[0]?.steps ?? [])
      assert.ok(text.includes(title.es), title.es);
    for (const { name } of fiche.offices.filter(({ institution }) => institution === 'RNPN'))
      assert.ok(text.includes(name.es), name.es);
    assert.equal(requests.filter((one) => one.startsWith('GET /v1/fiches/')).length, 1);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const { violations, passes } = await axeViolations(page);
    assert.ok(passes > 20);
    assert.deepEqual(violations, []);
    assert.deepEqual(errors, []);
    await close();
  });

  it('loads the vote after the fiche is on screen, and counts it in place', async () => {
    const { page, requests, close } = await open();
    await page.locator('tramite-detail feedback-buttons[data-state="loaded"]').waitFor();
    const at = (part: string) => requests.findIndex((one) => one.includes(part));
    assert.ok(at('/v1/fiches/') >= 0 && at('/v1/fiches/') < at('/v1/feedback'));
    const before = (await server.counts(CODE)).wantOnline;
    await tabTo(
      page,
      ({ host, text }) => host === 'feedback-buttons' && text === 'Quiero este servicio en línea',
    );
    await page.keyboard.press('Enter');
    await page.locator('tramite-detail feedback-buttons [aria-pressed="true"]').waitFor();
    assert.equal((await server.counts(CODE)).wantOnline, before + 1);
    await close();
  });

  it('follows the case that the person chooses with the arrows, and finds it again after a reload', async () => {
    const { page, errors, close } = await open();
    const fiche = await ficheOf(CODE);
    const abroad = fiche.tramite.variants.find(({ code }) => code === 'exterior');
    assert.ok(abroad);
    const radio = await tabTo(page, ({ host, type }) => host === 'tramite-detail' && type === 'radio');
    assert.equal(radio.text, 'En El Salvador');
    await page.keyboard.press('ArrowDown');
    await focusComesTo(page, ({ text }) => text === 'En el exterior');
    const needs = detail(page).locator('.section.requirements');
    for (const { name } of abroad.requirements)
      assert.ok((await needs.innerText()).includes(name.es), name.es);
    assert.match(await detail(page).locator('.facts').innerText(), /\$35\.00/);
    assert.equal(new URL(page.url()).searchParams.get('tramite-variant'), `${CODE} exterior`);
    const spoken = page.locator('[data-ventanilla-announcer]', {
      hasText: 'En el exterior: $35.00, 2 requisitos.',
    });
    await spoken.waitFor({ state: 'attached' });
    await page.reload();
    await detail(page).and(page.locator('[data-state="loaded"]')).waitFor();
    assert.match(await detail(page).locator('.facts').innerText(), /\$35\.00/);
    assert.deepEqual(errors, []);
    await close();
  });

  it('jumps to the offices and opens the law by keyboard', async () => {
    const { page, close } = await open();
    await tabTo(page, ({ text }) => text === 'Ver oficinas y horarios');
    await page.keyboard.press('Enter');
    await focusComesTo(page, ({ id }) => id === 'offices');
    await tabTo(page, ({ text }) => text === 'Base legal');
    assert.equal(await detail(page).locator('#norms li').first().isVisible(), false);
    await page.keyboard.press('Enter');
    await detail(page).locator('#norms li').first().waitFor();
    assert.equal((await focused(page)).text, 'Base legal', 'the focus stays where it was');
    await close();
  });

  it('says so when what is below the first screen cannot be had, leads to the catalogue, and tries again', async () => {
    const { page, close } = await visit(browser, `${server.url}/demo/`);
    let refused = true;
    await page.route('**/fiche-below.js', (route) => (refused ? route.abort() : route.continue()));
    await page.goto(`${server.url}/demo/ficha/`);
    const failure = detail(page).locator('[part="error"]');
    await failure.waitFor();
    const fiche = await ficheOf(CODE);
    const text = await seen(page);
    for (const { name } of fiche.tramite.variants[0]?.requirements ?? [])
      assert.ok(text.includes(name.es), name.es);
    assert.equal(await detail(page).getByRole('button', { name: 'Imprimir' }).count(), 0, 'no dead button');
    assert.equal(
      await detail(page)
        .getByRole('link', { name: `Ver en el catálogo (${CODE})` })
        .getAttribute('href'),
      `${server.url}/t/${CODE}`,
    );
    await tabTo(page, ({ text }) => text === 'Ver oficinas y horarios');
    await page.keyboard.press('Enter');
    await focusComesTo(page, ({ id }) => id === 'offices');
    refused = false;
    await tabTo(page, ({ text }) => text === 'Intentar de nuevo');
    await page.keyboard.press('Enter');
    await detail(page).locator('#norms').waitFor({ state: 'attached' });
    assert.equal(await failure.count(), 0);
    await close();
  });

  it('moves to the offices as soon as they are there, when somebody asks for them before', async () => {
    const { page, close } = await visit(browser, `${server.url}/demo/`);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/fiche-below.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}/demo/ficha/`);
    await detail(page).getByRole('button', { name: 'Ver oficinas y horarios' }).press('Enter');
    await page
      .locator('[data-ventanilla-announcer]', { hasText: 'Cargando el trámite' })
      .waitFor({ state: 'attached' });
    letGo();
    await focusComesTo(page, ({ id }) => id === 'offices');
    await close();
  });

  it('goes on paper with 100 % of the requirements, alone, black on white, with its address and QR', async () => {
    const { page, close } = await open({ viewport: DESK });
    const fiche = await ficheOf(CODE);
    await printBy(page, 'Imprimir');
    await page.emulateMedia({ media: 'print' });
    const text = await seen(page);
    for (const { name } of fiche.tramite.variants[0]?.requirements ?? [])
      assert.ok(text.includes(name.es), name.es);
    for (const { name } of fiche.tramite.legalBasis) assert.ok(text.includes(name.es), name.es);
    assert.match(text, /Impreso el \d+ de \S+ de \d{4} · datos al /);
    assert.ok(text.includes(`${server.url}/t/${CODE}`), 'the address in words');
    assert.equal(await detail(page).locator('.qr path').count(), 1);
    assert.equal(await detail(page).locator('button:visible:not(.disclosure), input:visible').count(), 0);
    assert.equal(await page.locator('h1').isVisible(), false, 'the rest of the site stays off the paper');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await page.locator('h1').isVisible(), true, 'and comes back');
    await close();
  });

  it('fits one sheet of A4, and what one takes along fits half of it and the roll of a ticket printer', async () => {
    const { page, close } = await open({ viewport: DESK });
    await detail(page).evaluate((element) => element.setAttribute('code', 'DGME-0001'));
    await detail(page).locator('.h', { hasText: 'pasaporte por primera vez' }).first().waitFor();
    await printBy(page, 'Imprimir');
    const sheet = { format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } };
    assert.equal(pagesOf(await page.pdf(sheet)), 1);

    await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
    await printBy(page, 'Imprimir media página');
    await page.emulateMedia({ media: 'print' });
    for (const [width, most] of [
      [718, 460],
      [272, 1_000],
    ] as const) {
      await page.setViewportSize({ width, height: 400 });
      const box = await detail(page).boundingBox();
      assert.ok(box && box.height > 100 && box.height <= most, `${String(width)}: ${String(box?.height)}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    }
    const text = await seen(page);
    for (const { name } of (await ficheOf('DGME-0001')).tramite.variants[0]?.requirements ?? [])
      assert.ok(text.includes(name.es), name.es);
    await close();
  });

  it('is a link to the same fiche when there is no JavaScript', async () => {
    const { page, close } = await visit(browser, `${server.url}/demo/ficha/`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Renovar el DUI: requisitos, costo y oficinas' }).click();
    assert.equal(await page.locator('h1').innerText(), 'Renovar el DUI');
    await close();
  });
});
