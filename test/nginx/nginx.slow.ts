/** What docs/nginx promises, with the real nginx: time runs sixty times as fast, so that a minute is a second. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { findNginx } from '../../scripts/find-nginx.ts';
import { FRESHNESS_PROMISE } from '../../src/contract/freshness.ts';
import { createApp } from '../../src/server/app.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { compressBody } from '../../src/server/main/compress-body.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Store } from '../../src/server/store.ts';
import { openBrowser } from '../support/browser.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';

const FASTER = 60;
const binary = await findNginx();
const skip = binary === undefined && 'Falta nginx, y solo root puede instalarlo.';

let store: Store;
let server: Server;
let nginx: Nginx;
/** What the catalogue's server does with a request instead of answering it. */
let trouble: 'none' | 'fails' = 'none';
let asked = 0;

before(async () => {
  if (binary === undefined) return;
  store = createMemoryStore();
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: [] },
    { hashIterations: 1, now: new Date() },
  );
  const app = createApp({ store, settings: { compress: compressBody(5) } });
  server = createServer(
    getRequestListener(async (request) => {
      asked += 1;
      if (trouble === 'fails') return new Response('roto', { status: 500 });
      const answer = await app.fetch(request);
      const headers = new Headers(answer.headers);
      const rules = headers.get('Cache-Control') ?? '';
      headers.set(
        'Cache-Control',
        rules.replace(/=(\d+)/g, (_, age) => `=${String(Number(age) / FASTER)}`),
      );
      return new Response(answer.body, { status: answer.status, headers });
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  nginx = await startNginx(binary, (server.address() as AddressInfo).port);
});
after(async () => {
  if (binary === undefined) return;
  await nginx.close();
  server.close();
  server.closeAllConnections();
});

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(`${nginx.url}${path}`, { headers });
  await answer.clone().arrayBuffer();
  return answer;
}

const READS = [
  '/v1/tramites?codes=RNPN-0001,RNPN-0002&lang=es',
  '/e/cards?codes=RNPN-0001,RNPN-0002',
  '/v1/tramites/RNPN-0002',
  '/v1/fiches/RNPN-0002',
  '/v1/search?q=pasaporte',
  '/v1/catalogue',
  '/v1/directory',
  '/v1/categories',
  '/v1/life-events',
  '/v1/institutions',
  '/v1/offices?tramite=RNPN-0002',
  '/v1/tramites/RNPN-0002/versions',
  '/v1/tramites/RNPN-0002/versions/1',
  '/v1/changes',
  '/v1/openapi.json',
  '/t/',
  '/t/RNPN-0002',
  '/t/RNPN-0002?lang=en',
  '/t/RNPN-0002.txt',
  '/t/RNPN-0002/antes-de-ir',
  '/buscar?q=dui',
  '/cambios.atom',
];

for (const path of READS)
  test(`The second who reads ${path} is answered by nginx alone`, { skip }, async () => {
    const first = await get(path);
    assert.equal(first.status, 200);
    const before = asked;
    const second = await get(path);
    assert.equal(second.headers.get('X-Cache'), 'HIT');
    assert.equal(asked, before);
    assert.equal(await second.text(), await first.text());
  });

test('Browsers that ask for compression each in its own way share three copies', { skip }, async () => {
  const path = '/v1/fiches/RNPN-0001';
  const before = asked;
  for (const encoding of [
    'br',
    'gzip, deflate, br, zstd',
    'br;q=1.0, gzip;q=0.8',
    'gzip',
    'gzip, deflate',
    'identity',
  ])
    await get(path, { 'Accept-Encoding': encoding });
  assert.equal(asked - before, 3);
});

test('Who has the present copy gets 304 from nginx alone', { skip }, async () => {
  const path = '/v1/tramites/RNPN-0001';
  const tag = (await get(path)).headers.get('ETag') ?? '';
  const before = asked;
  assert.equal((await get(path, { 'If-None-Match': tag })).status, 304);
  assert.equal(asked, before);
});

test(
  'What is sent always reaches the server, and what is about a person is never kept',
  { skip },
  async () => {
    const track = () =>
      fetch(`${nginx.url}/v1/requests/track`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ folio: 'XX-2026-000000', accessCode: 'AAAA-AAAA' }),
      });
    const before = asked;
    const [one, other] = [await track(), await track()];
    assert.equal(asked - before, 2);
    for (const answer of [one, other]) {
      assert.notEqual(answer.headers.get('X-Cache'), 'HIT');
      assert.match(answer.headers.get('Cache-Control') ?? '', /no-store/);
    }
  },
);

test('An error of the server, or no server, is answered with the last copy and 200', { skip }, async () => {
  const path = '/v1/fiches/RNPN-0003';
  const good = await (await get(path)).text();
  trouble = 'fails';
  try {
    // Beyond fresh (1 s) and beyond the time in which an old one may be shown while it asks again (4 s more).
    await wait(6_000);
    const answer = await get(path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('X-Cache'), 'STALE');
    assert.equal(await answer.text(), good);
    assert.equal((await get('/v1/fiches/RNPN-0004')).status, 500);
  } finally {
    trouble = 'none';
  }
});

test(
  'What is published is on the page within the promise, through nginx and a browser that keeps copies',
  { skip, timeout: 120_000 },
  async (t) => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const address = `${nginx.url}/t/RNPN-0002`;
      // The worst reader: comes back all the time, so that both caches have a copy to show.
      const reads = async (name: string) => {
        await page.goto(address);
        return (await page.locator('h1').innerText()).includes(name);
      };
      const slowest: number[] = [];
      for (const name of ['Primer nombre nuevo', 'Segundo nombre nuevo', 'Tercer nombre nuevo']) {
        await reads(name);
        const tramite = await store.tramite('RNPN-0002');
        assert.ok(tramite);
        const { version: _version, hash: _hash, ...content } = tramite;
        const published = performance.now();
        await store.changeCatalogue({ tramites: [{ ...content, name: { es: name } }] });
        while (!(await reads(name))) await wait(100);
        slowest.push(((performance.now() - published) / 1000) * FASTER);
      }
      const seconds = Math.round(Math.max(...slowest));
      t.diagnostic(
        `from publication to the page at most ${String(seconds)} s of ${String(FRESHNESS_PROMISE)}`,
      );
      assert.ok(seconds <= FRESHNESS_PROMISE, `${String(seconds)} s`);
    } finally {
      await browser.close();
    }
  },
);

test('nginx finds nothing to complain about in the guide', { skip }, async () => {
  assert.doesNotMatch(await nginx.errors(), /\[(warn|emerg|alert)\]/);
});
