/** The wizard looks at somebody's site, and at nothing that is not public. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createSiteReader } from '../../../src/server/main/site-reader.ts';
import { isPublicAddress } from '../../../src/server/main/public-address.ts';
import { SiteUnreadable } from '../../../src/server/read-site.ts';

const asked: string[] = [];
const answers: Record<string, RequestListener> = {
  '/': (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<link rel="stylesheet" href="a.css"><link rel="stylesheet" href="/no-hay.css"><h1>Hola');
  },
  '/a.css': (_, response) => {
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync('a{color:#00457c}'));
  },
  '/movida': (_, response) => {
    response.writeHead(301, { Location: '/' }).end();
  },
  '/vueltas': (_, response) => {
    response.writeHead(302, { Location: '/vueltas' }).end();
  },
  '/adentro': (_, response) => {
    response.writeHead(302, { Location: 'http://169.254.1.1/' }).end();
  },
  '/archivo': (_, response) => {
    response.writeHead(302, { Location: 'file:///etc/hostname' }).end();
  },
  '/foto': (_, response) => {
    response.setHeader('Content-Type', 'image/png').end('x');
  },
  '/enorme': (_, response) => {
    response.setHeader('Content-Type', 'text/html').end(Buffer.alloc(2_000_000, 32));
  },
  // Some thousand bytes on the wire, many millions when unpacked.
  '/bomba': (_, response) => {
    response.setHeader('Content-Type', 'text/html').setHeader('Content-Encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(50_000_000, 32)));
  },
};
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  const answer = answers[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
/** As in production, but for this test's own server. */
const allows = (ip: string) => ip === '127.0.0.1' || isPublicAddress(ip);
const read = createSiteReader({ allows, anyPort: true });

async function reasonOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof SiteUnreadable, String(error));
  return error.reason;
}

test('a page comes with the style sheets that are there, also after it moved', async () => {
  const { html, css } = await read(`${base}/movida`);
  assert.match(html, /<h1>Hola/);
  assert.deepEqual(css, ['a{color:#00457c}']);
});

test('the same page is not asked for again within minutes', async () => {
  await read(`${base}/#abajo`);
  const before = asked.length;
  await read(`${base}/`);
  assert.equal(asked.length, before);
});

for (const [path, reason] of [
  ['/adentro', 'private'],
  ['/archivo', 'address'],
  ['/vueltas', 'refused'],
  ['/no-hay', 'refused'],
  ['/foto', 'other'],
  ['/enorme', 'other'],
  ['/bomba', 'other'],
] as const)
  test(`${path} is not read: ${reason}`, async () => {
    assert.equal(await reasonOf(read(base + path)), reason);
  });

test('what is no address of the web is not asked for', async () => {
  for (const written of [
    '',
    'hola mundo',
    'file:///etc/hostname',
    'javascript:1',
    'https://a:b@example.org/',
  ])
    assert.equal(await reasonOf(read(written)), 'address', written);
});

test('without a test’s leave nothing of this machine or its networks is reached, by number or by name', async () => {
  const guarded = createSiteReader();
  const before = asked.length;
  for (const host of [
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.1.2.3',
    'localhost',
  ])
    assert.equal(await reasonOf(guarded(`http://${host}/`)), 'private', host);
  assert.equal(await reasonOf(guarded('http://example.org:8080/')), 'private');
  assert.equal(asked.length, before);
});

test('public is what a registry gave to somebody', () => {
  for (const ip of ['8.8.8.8', '190.5.0.1', '172.32.0.1', '2800:3f0:4004::1', '2606:4700::1111'])
    assert.ok(isPublicAddress(ip), ip);
  const others = [
    '0.0.0.0',
    '100.64.1.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
  ];
  const others6 = [
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '2002:a00:1::1',
    '2001:db8::1',
  ];
  for (const ip of [...others, ...others6, 'example.org', '']) assert.ok(!isPublicAddress(ip), ip);
});

test('only a few sites are read at the same time', async () => {
  answers['/lenta'] = () => undefined;
  const few = createSiteReader({ allows, anyPort: true });
  const slow = [1, 2, 3, 4].map((number) => few(`${base}/lenta?${String(number)}`));
  assert.equal(await reasonOf(few(`${base}/`)), 'busy');
  server.closeAllConnections();
  for (const one of slow) await reasonOf(one);
  assert.match((await few(`${base}/`)).html, /Hola/);
});
