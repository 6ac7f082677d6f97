/** What docs/nginx/sitio.conf promises: cards in an institution's page before it leaves its server, with the real nginx. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { findNginx } from '../../scripts/find-nginx.ts';
import { createApp } from '../../src/server/app.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { compressBody } from '../../src/server/main/compress-body.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { startSite, type Nginx } from '../support/nginx.ts';

const binary = await findNginx();
const skip = binary === undefined && 'Falta nginx, y solo root puede instalarlo.';
const codes = demoCatalogue
  .flatMap((record) => (record.type === 'tramite' ? [record.code] : []))
  .slice(0, 50);
/** As docs/pegar.md has it. */
const page = (asked: readonly string[]) => `<!doctype html><html lang="es"><title>Ministerio</title>
<!--# block name="sin-catalogo" --><p><a href="https://catalogo.example.gob/t/">Trámites</a></p><!--# endblock -->
<!--# include virtual="/tarjetas?codes=${asked.join(',')}" stub="sin-catalogo" -->
<p>Visítenos.</p>`;

let server: Server;
let site: Nginx;
let root: string;
const asked: string[] = [];
let isDown = false;

before(async () => {
  if (binary === undefined) return;
  const store = createMemoryStore();
  const settings = { hashIterations: 1, now: new Date() };
  await seedDemonstration(store, { catalogue: demoCatalogue, requests: [] }, settings);
  const app = createApp({ store, settings: { compress: compressBody(5) } });
  const listener = getRequestListener((request) => {
    asked.push(`${request.url} ${request.headers.get('cookie') ?? ''}`.trim());
    return app.fetch(request);
  });
  server = createServer((request, response) => {
    if (isDown) request.destroy();
    else void listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = await mkdtemp(join(tmpdir(), 'ventanilla-sitio-'));
  await writeFile(join(root, 'cincuenta.html'), page(codes));
  await writeFile(join(root, 'nueva.html'), page(['RNPN-0009']));
  site = await startSite(binary, (server.address() as AddressInfo).port, root);
});
after(async () => {
  if (binary === undefined) return;
  await site.close();
  server.close();
  server.closeAllConnections();
  await rm(root, { recursive: true });
});

const read = async (name: string) =>
  (await fetch(`${site.url}/${name}.html`, { headers: { Cookie: 'sesion=1' } })).text();
const cardsIn = (html: string) =>
  [...html.matchAll(/<tramite-card code="([^"]+)">/g)].map(([, code]) => code);

test(
  'Fifty cards are in the page with their words, asked for once and without the visitor’s cookies',
  { skip },
  async () => {
    const html = await read('cincuenta');
    assert.deepEqual(cardsIn(html), codes);
    assert.match(html, /Renovar el DUI[^]*Costo: [^]*<p>Visítenos/);
    assert.ok(
      !html.includes('href="https://catalogo.example.gob/t/"'),
      'the words for a missing catalogue stay away',
    );
    assert.equal(await read('cincuenta'), html);
    assert.equal(asked.length, 1);
    assert.doesNotMatch(asked[0] ?? '', /sesion/);
  },
);

test(
  'Without the catalogue a page keeps its cards, and one that never had them shows its link',
  { skip },
  async () => {
    isDown = true;
    try {
      assert.deepEqual(cardsIn(await read('cincuenta')), codes);
      const html = await read('nueva');
      assert.deepEqual(cardsIn(html), []);
      assert.match(html, /<a href="https:\/\/catalogo\.example\.gob\/t\/">Trámites<\/a>[^]*Visítenos/);
      assert.doesNotMatch(html, /502|Bad Gateway/);
    } finally {
      isDown = false;
    }
  },
);

test('Nobody reads the fragment by its own address on the site', { skip }, async () => {
  assert.equal((await fetch(`${site.url}/tarjetas?codes=RNPN-0002`)).status, 404);
});
