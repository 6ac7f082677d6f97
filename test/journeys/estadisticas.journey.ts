/** A webmaster asks for events in the statistics of the site with one attribute. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'playwright-core';
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

async function open(attribute: string) {
  const visited = await visit(browser, `${server.url}/`);
  await visited.page.route('**/una-pagina', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="es"><title>Una página</title><link rel="icon" href="data:,"><h1>Una página</h1>
        <script async src="/v1/ventanilla.js" ${attribute}></script>
        <tramite-card code="RNPN-0002"><a href="/t/RNPN-0002">Renovar el DUI</a></tramite-card>`,
    }),
  );
  // Whoever comes last hears of what was shown before.
  await visited.page.route('**/analytics.js', async (route) => {
    await visited.page.locator('tramite-card[data-state="loaded"]').waitFor();
    await route.continue();
  });
  await visited.page.goto(`${server.url}/una-pagina`);
  await visited.page.locator('tramite-card[data-state="loaded"]').waitFor();
  return visited;
}

it('With data-analytics="matomo" what was chosen is in _paq, and no request goes anywhere else', async () => {
  const { page, requests, errors, close } = await open('data-analytics="matomo"');
  await page.waitForFunction(() => '_paq' in window);
  // The page stays: only the press is of interest.
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  await page.locator('tramite-card').getByRole('link').first().click();
  const told = await page.evaluate(() => (window as unknown as { _paq: string[][] })._paq);
  assert.deepEqual(
    told.map((one) => one.join(' ')),
    ['loaded', 'chosen'].map((what) => `trackEvent Ventanilla tramite-${what} RNPN-0002`),
  );
  assert.ok(requests.some((request) => request.includes('/analytics.js')));
  assert.deepEqual(errors, []);
  await close();
});

it('Without the attribute nothing is told, and its code never comes', async () => {
  const { page, requests, close } = await open('');
  assert.equal(await page.evaluate(() => '_paq' in window || 'dataLayer' in window), false);
  assert.equal(
    requests.some((request) => request.includes('/analytics.js')),
    false,
  );
  await close();
});
