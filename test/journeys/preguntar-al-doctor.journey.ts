/** A webmaster whose page does not show the trámites adds `?ventanilla-doctor` to its address. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { DARK_SHEET, testPages, type TestPage } from '../doctor/fault-pages.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { axeViolations } from '../support/browser-page.ts';
import { openBrowser, PHONE, visit } from '../support/browser.ts';
import { serveHostSite, type HostSite } from '../support/host-site.ts';

let browser: Browser;
let catalogue: DemoServer;
let site: HostSite;
let pages: TestPage[];

before(async () => {
  [browser, catalogue] = await Promise.all([openBrowser(), startDemoServer()]);
  const { version, files } = (await (await fetch(`${catalogue.url}/integridad.json`)).json()) as {
    version: string;
    files: Record<string, string>;
  };
  pages = testPages({ api: catalogue.url, version, hash: files[`/${version}/tramite-card.js`] ?? '' });
  site = await serveHostSite((path) => {
    if (path === '/oscuro.css') return { body: DARK_SHEET, type: 'text/css' };
    const page = pages.find(({ name }) => path === `/${name}`);
    return page && { body: page.html, ...(page.headers && { headers: page.headers }) };
  });
});
after(async () => {
  await browser.close();
  await site.close();
  await catalogue.remove();
});

const address = (name: string) => `${site.url}/${name}?ventanilla-doctor`;

async function report(page: Page): Promise<string[]> {
  await page.locator('[data-ventanilla-doctor] .verdict').waitFor();
  return page
    .locator('[data-ventanilla-doctor] [data-code]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-code') ?? ''));
}

describe('The doctor on the page itself', () => {
  it('names each seeded fault and no other, with its remedy, and is content with healthy pages', async () => {
    const shown = pages.filter(({ overlay }) => overlay);
    assert.ok(shown.filter(({ finds }) => finds.length > 0).length >= 12);
    for (const { name, finds, remedy } of shown) {
      const { page, errors, close } = await visit(browser, address(name));
      assert.deepEqual(await report(page), finds, name);
      const box = page.locator('[data-ventanilla-doctor]');
      if (remedy) assert.match(await box.locator('[data-code]').first().innerText(), remedy, name);
      if (finds.length === 0) {
        assert.deepEqual(errors, [], name);
        assert.match(await box.locator('.verdict').innerText(), /Todo bien/);
      }
      // What a seeded policy refuses is the fault itself.
      await (finds.length === 0 ? close() : page.context().close());
    }
  });

  it('is read, copied from and closed with the keyboard alone, and gives the focus back', async () => {
    const { page, close } = await visit(browser, address('como-texto'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await report(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
    assert.equal(await focused(), 'Doctor de Ventanilla');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Cerrar');
    await page.keyboard.press('Tab');
    assert.match(
      await page.evaluate(
        () => (document.activeElement?.shadowRoot?.activeElement as HTMLTextAreaElement).value,
      ),
      /data-tramite="card"/,
    );
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Copiar');
    await page.keyboard.press('Enter');
    await page.getByText('Copiado: Código para pegar.').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<div class="tramite-card"/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.match(
      await page.evaluate(
        () => (document.activeElement?.shadowRoot?.activeElement as HTMLTextAreaElement).value,
      ),
      /^A quien edita la página:\n[^]*VEN-222/,
    );
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('[data-ventanilla-doctor]').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body');
    await close();
  });

  it('moves nothing of the page, fits a phone and has no barrier', async () => {
    const places = (page: Page) =>
      page
        .locator('body *')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const plain = await visit(browser, `${site.url}/poco-contraste`);
    await plain.page.locator('tramite-card[data-state=loaded]').waitFor();
    const { page, close } = await visit(browser, address('poco-contraste'));
    await report(page);
    assert.deepEqual(await places(page), await places(plain.page));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
    const box = await page.locator('[data-ventanilla-doctor]').boundingBox();
    assert.ok(box && box.x >= 0 && box.width <= PHONE.width && box.height <= PHONE.height);
    const { violations, passes } = await axeViolations(page);
    assert.ok(passes > 20);
    assert.deepEqual(
      violations.filter((line) => line.includes('ventanilla-doctor')),
      [],
    );
    await Promise.all([close(), plain.close()]);
  });

  it('is not there for anybody else', async () => {
    const { page, requests, close } = await visit(browser, `${site.url}/como-texto`);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('[data-ventanilla-doctor]').count(), 0);
    assert.ok(!requests.some((request) => request.includes('doctor')));
    await close();
  });
});
