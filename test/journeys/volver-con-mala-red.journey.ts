/** Somebody comes back to a page with cards: the API is down, or has news, or the phone saves data. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startDemoServer, type DemoServer } from '../support/browser-server.ts';
import { openBrowser, visit, type Visit } from '../support/browser.ts';
import { serveHostSite, type HostSite } from '../support/host-site.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LINE = '[part=stale]';

/** The catalogue seen through a network: its answers get an age, another fee, or do not come. */
interface Network {
  url: string;
  mode: 'up' | 'down' | 'gone' | 'held' | 'broken';
  /** How long ago the answers were made, by their own date. */
  age: number;
  fee: string | undefined;
  /** Codes of each question that came. */
  asked: string[];
  /** Lets the held answers go. */
  release: () => void;
  close: () => Promise<void>;
}

let browser: Browser;
let server: DemoServer;
let network: Network;
let site: HostSite;
let visited: Visit;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), startDemoServer()]);
});
after(async () => {
  await browser.close();
  await server.remove();
});
beforeEach(async () => {
  network = await startNetwork();
  site = await serveHostSite((path) =>
    path === '/' || path === '/lejos' ? { body: hostPage(path === '/lejos') } : undefined,
  );
});
afterEach(async () => {
  await visited.close();
  await Promise.all([site.close(), network.close()]);
});

/** The script comes from the catalogue itself, the data over the network. */
function hostPage(isLong: boolean): string {
  return `<!doctype html><html lang="es"><title>Mi institución</title><link rel="icon" href="data:,"><h1>Mi institución</h1>
    <script async crossorigin="anonymous" src="${server.url}/v1/ventanilla.js" data-api="${network.url}"></script>
    <tramite-card code="CNR-0003"><a href="/t/CNR-0003">Carencia de bienes</a></tramite-card>
    ${isLong ? '<div style="height: 300vh"></div><tramite-card code="RNPN-0002"><a href="/t/RNPN-0002">Renovar el DUI</a></tramite-card>' : ''}`;
}

async function startNetwork(): Promise<Network> {
  let open: (() => void)[] = [];
  const proxy: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', server.url);
    void (async () => {
      if (pathname === '/v1/tramites') own.asked.push(searchParams.get('codes') ?? '');
      if (own.mode === 'held') await new Promise<void>((resolve) => open.push(resolve));
      if (own.mode === 'down') {
        request.socket.destroy();
        return;
      }
      const answer = await fetch(server.url + (request.url ?? '/'));
      const body = (await answer.json()) as { cards: Record<string, unknown>[]; missing: string[] };
      if (own.fee) for (const card of body.cards) setFee(card, own.fee);
      if (own.mode === 'gone')
        Object.assign(body, { cards: [], missing: body.cards.map(({ code }) => code) });
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Date',
        'Cache-Control': answer.headers.get('Cache-Control') ?? '',
        Date: new Date(Date.now() - own.age).toUTCString(),
      });
      response.end(own.mode === 'broken' ? '{"cards": [{"code": ' : JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => proxy.listen(0, resolve));
  const own: Network = {
    url: `http://localhost:${String((proxy.address() as AddressInfo).port)}`,
    mode: 'up',
    age: 0,
    fee: undefined,
    asked: [],
    release() {
      own.mode = 'up';
      for (const go of open) go();
      open = [];
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
  return own;
}

/** As if the institution had published another fee. */
function setFee(card: Record<string, unknown>, amount: string): void {
  card['fee'] = { kind: 'amount', amount: { amount, currency: 'USD' } };
  card['version'] = 9;
}

/** Once, `age` before now; what the card announces from then on is in the page's `announced`. */
async function visitBefore(age: number, options = {}): Promise<Page> {
  network.age = age;
  visited = await visit(browser, `${site.url}/`, options);
  await loaded(visited.page);
  await visited.page.addInitScript(() => {
    const announced: string[] = [];
    Object.assign(globalThis, { announced });
    addEventListener('tramite-loaded', (event) => {
      const { version, stale } = event as Event & { version: number; stale: boolean };
      announced.push(`${stale ? 'copy' : 'answer'} ${version === 9 ? 'new' : 'same'}`);
    });
  });
  network.age = 0;
  network.asked.length = 0;
  return visited.page;
}

const loaded = (page: Page) => page.locator('tramite-card[data-state="loaded"]').first().waitFor();
const announced = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);

describe('Somebody comes back', () => {
  it('two days later, while the API is down, and reads the card with its age', async () => {
    const page = await visitBefore(2 * DAY);
    network.mode = 'down';
    await page.reload();
    await page.locator('tramite-card[data-state="stale"]').waitFor();
    await page.getByText('Sin conexión con el catálogo.').waitFor();
    await page.getByText('Costo').waitFor();
    assert.deepEqual(await announced(page), ['copy same']);
  });

  it('an hour later, while the API is down, and learns the age when the API has not answered', async () => {
    const page = await visitBefore(60 * MINUTE);
    network.mode = 'down';
    await page.reload();
    await page.getByText('Sin conexión con el catálogo.').waitFor();
    assert.deepEqual(await announced(page), ['answer same', 'copy same']);
  });

  it('after a change of the fee, and reads the copy at once and then the new fee', async () => {
    const page = await visitBefore(2 * DAY);
    network.mode = 'held';
    network.fee = '77.77';
    await page.reload();
    await page.getByText('Copia del').waitFor();
    assert.equal(await page.getByText('$77.77').count(), 0);
    network.release();
    await page.getByText('$77.77').waitFor();
    assert.equal(await page.locator(LINE).count(), 0);
    assert.deepEqual(await announced(page), ['copy same', 'answer new']);
  });

  it('an hour later without any change, and sees no line and no second announcement', async () => {
    const page = await visitBefore(60 * MINUTE);
    network.mode = 'held';
    await page.reload();
    await loaded(page);
    assert.equal(await page.locator(LINE).count(), 0);
    const answered = page.waitForResponse(
      (response) => response.url().includes('/v1/tramites') && !response.fromServiceWorker(),
    );
    network.release();
    await answered;
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator(LINE).count(), 0);
    assert.deepEqual(await announced(page), ['answer same']);
    assert.equal(network.asked.length, 1);
  });

  it('within five minutes, and nothing is asked again', async () => {
    const page = await visitBefore(MINUTE);
    await page.reload();
    await loaded(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(network.asked, []);
  });

  it('after more than a week, and waits for the answer instead of reading what is too old', async () => {
    const page = await visitBefore(8 * DAY);
    network.mode = 'held';
    const asked = page.waitForRequest(/\/v1\/tramites/);
    await page.reload();
    await asked;
    await page.locator('tramite-card[data-state="loading"]').waitFor();
    network.release();
    await loaded(page);
    assert.deepEqual(await announced(page), ['answer same']);
  });

  it('after the trámite has left the catalogue, and the card says so', async () => {
    const page = await visitBefore(2 * DAY);
    network.mode = 'gone';
    await page.reload();
    await page.locator('tramite-card[data-state="not-found"]').waitFor();
    await page.getByRole('link', { name: 'Carencia de bienes' }).waitFor();
  });

  it('after a network that broke the answer, which is never drawn', async () => {
    const page = await visitBefore(2 * DAY);
    network.mode = 'broken';
    await page.reload();
    await page.getByText('Sin conexión con el catálogo.').waitFor();
    network.mode = 'up';
    await page.reload();
    await loaded(page);
    assert.equal(await page.locator(LINE).count(), 0);
  });

  it('and finds nothing of ours in the storage of the page', async () => {
    const page = await visitBefore(2 * DAY);
    assert.deepEqual(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await caches.keys()).length,
      ]),
      [0, 0, 0],
    );
  });
});

describe('A phone that saves data', () => {
  it('asks for the card three screens below when it comes into view', async () => {
    visited = await visit(browser, 'about:blank');
    const { page, requests } = visited;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(`${site.url}/lejos`);
    await loaded(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(network.asked, ['CNR-0003']);
    await page.locator('tramite-card').last().scrollIntoViewIfNeeded();
    await page.locator('tramite-card[data-state="loaded"]').nth(1).waitFor();
    assert.deepEqual(network.asked, ['CNR-0003', 'RNPN-0002']);
    assert.equal(requests.filter((request) => request.endsWith('/tramite-card.js')).length, 1);
  });

  it('and one that does not asks for both at once', async () => {
    visited = await visit(browser, `${site.url}/lejos`);
    await loaded(visited.page);
    assert.deepEqual(network.asked, ['CNR-0003,RNPN-0002']);
  });
});
