/** The catalogue's own pages in plain HTML: where every pasted link leads. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { demoCredentials } from '../../demo/requests.ts';
import { axeViolations } from '../support/browser-page.ts';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser } from '../support/browser.ts';

const PAGES = [
  '/t/',
  '/t/RNPN-0002',
  '/t/CNR-0001',
  '/t/DGME-0009',
  '/t/ISP-0001',
  '/t/RNPN-0002/comentario',
  '/buscar',
  '/buscar?q=dui',
  '/buscar?q=zzz',
  '/solicitud',
  '/docs',
  '/problemas/no-encontrado',
  '/no-hay',
];

describe('The plain pages of the catalogue', () => {
  let server: DemoServer;
  let browser: Browser;
  before(async () => {
    server = await startDemoServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await server.remove();
  });

  for (const width of [320, 1280]) {
    it(`are accessible and fit ${width} px, in light and dark`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
      for (const path of PAGES) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(server.url + path);
          const { passes, violations } = await axeViolations(page);
          assert.ok(passes > 10, `axe looked at ${path}`);
          assert.deepEqual(violations, [], `${path} ${colorScheme}`);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(over <= 0, `${path} is ${over} px too wide`);
        }
      }
      await page.close();
    });
  }

  it('need no script at all: a search, a fiche, a report and a request by keyboard', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/buscar`);
    await page.locator('input[name=q]').first().focus();
    await page.keyboard.type('renovar dui');
    await page.keyboard.press('Enter');
    await page.locator('main a', { hasText: 'Renovar el DUI' }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Renovar el DUI' }).waitFor();
    await page.goto(`${server.url}/solicitud`);
    await page.locator('#folio').focus();
    await page.keyboard.type(Object.values(demoCredentials)[0]?.folio ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.type(Object.values(demoCredentials)[0]?.accessCode ?? '');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'falta información suya' }).waitFor();
    await context.close();
  });

  it('print every requirement of a fiche', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/t/CNR-0001`);
    await page.emulateMedia({ media: 'print' });
    const tramite = (await (await fetch(`${server.url}/v1/tramites/CNR-0001`)).json()) as {
      variants: { requirements: { name: { es: string } }[] }[];
    };
    const names = tramite.variants.flatMap(({ requirements }) => requirements.map(({ name }) => name.es));
    assert.ok(names.length > 3);
    const printed = await page.locator('main').innerText();
    for (const name of names) assert.ok(printed.includes(name), name);
    await page.close();
  });
});
