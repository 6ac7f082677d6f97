/** A site counts how our elements are used: one batch when the page is left, without identity, and never for who says no. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { closeContext, openBrowser } from '../support/browser.ts';

let browser: Browser;
let server: DemoServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});

const CARD =
  '<tramite-card code="RNPN-0002" placement="portada"><a href="/t/RNPN-0002">Renovar el DUI</a></tramite-card>';

interface Opened {
  context: BrowserContext;
  page: Page;
  /** Bodies sent to the count, and with which headers. */
  batches: { body: string; headers: Record<string, string> }[];
  leave: () => Promise<void>;
}

/** A page at `host`, whose files and API come from the server of the demonstration. */
async function open({
  host = 'alcaldia.example',
  script = '',
  body = CARD,
  prepare = '',
}: { host?: string; script?: string; body?: string; prepare?: string } = {}): Promise<Opened> {
  const context = await browser.newContext();
  if (prepare !== '') await context.addInitScript(prepare);
  const batches: Opened['batches'] = [];
  await context.route(`http://${host}/**`, async (route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    if (pathname === '/una-pagina')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
        body: `<!doctype html><html lang="es"><title>Una página</title><h1>Una página</h1>
          <script async src="/v1/ventanilla.js" ${script}></script>${body}`,
      });
    if (pathname === '/v1/use')
      batches.push({ body: request.postData() ?? '', headers: await request.allHeaders() });
    return route.fulfill({ response: await route.fetch({ url: `${server.url}${pathname}${search}` }) });
  });
  const page = await context.newPage();
  const came = page.waitForResponse(/\/late\.js$/, { timeout: 60_000 });
  await page.goto(`http://${host}/una-pagina?secreto=1`);
  await came;
  await page.locator('tramite-card[data-state="loaded"]').first().waitFor();
  // The file has come; it runs in the same turn as this answer.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  return {
    context,
    page,
    batches,
    async leave() {
      await page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
        dispatchEvent(new Event('pagehide'));
      });
      // Whatever was sent before this has passed the route when this answers.
      await page.evaluate(() => fetch('/health').then(({ status }) => status));
    },
  };
}

it('Tells one batch with the declared names when the page is left, and what is new when it is left again', async () => {
  const { context, page, batches, leave } = await open();
  assert.equal(batches.length, 0, 'not before');
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
  await page.locator('tramite-card').getByRole('link').first().click();
  await leave();
  assert.equal(batches.length, 1);
  const { body, headers } = batches[0] as (typeof batches)[number];
  const { version, ...batch } = JSON.parse(body) as { version: string };
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(batch, {
    site: 'alcaldia.example',
    elements: ['tramite-card'],
    uses: [
      {
        tramite: 'RNPN-0002',
        element: 'tramite-card',
        placement: 'portada',
        shown: 1,
        opened: 1,
        started: 0,
      },
    ],
  });
  assert.equal(headers.referer, undefined);
  assert.equal(headers.cookie, undefined);
  await leave();
  assert.equal(batches.length, 1, 'nothing new, nothing told');
  await page.locator('tramite-card').getByRole('link').first().click();
  await leave();
  assert.match(
    batches
      .map((one) => one.body)
      .slice(1)
      .join('|'),
    /^[^|]+"shown":0,"opened":1[^|]+$/,
  );
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await closeContext(context);
});

describe('Nothing is told', () => {
  const define = (name: string, value: string) =>
    `Object.defineProperty(Navigator.prototype, '${name}', { configurable: true, get: () => ${value} });`;
  const quiet: Record<string, Parameters<typeof open>[0]> = {
    'where Do Not Track is on': { prepare: define('doNotTrack', "'1'") },
    'where Global Privacy Control is on': { prepare: define('globalPrivacyControl', 'true') },
    'where the script tag switches it off': { script: 'data-stats="off"' },
    'where the provider switches it off': {
      body: `<catalogue-provider stats="off">${CARD}</catalogue-provider>`,
    },
    'where the element switches it off': { body: CARD.replace('code=', 'stats="off" code=') },
    'of an element in test mode': { body: CARD.replace('code=', 'test code=') },
    'on a machine of one’s own': { host: 'localhost' },
    'on a local network': { host: 'pc.local' },
  };
  for (const [name, options] of Object.entries(quiet))
    it(name, async () => {
      const { context, batches, leave } = await open(options);
      await leave();
      assert.deepEqual(batches, []);
      await closeContext(context);
    });
});
