/** The server as a process of its own: it starts, answers, stops politely, and keeps what it acknowledged. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { demoCredentials } from '../../demo/requests.ts';
import { startServer } from '../../src/server/main.ts';

const root = mkdtempSync(join(tmpdir(), 'ventanilla-main-'));
const started: ChildProcess[] = [];
after(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});
const entry = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

async function start(directory: string): Promise<{ child: ChildProcess; url: string; printed: string }> {
  const child = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      PORT: '0',
      VENTANILLA_DATA: directory,
      VENTANILLA_PROXIES: '127.0.0.1, ::1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    // Listening goes on to the end: a pipe that nobody reads stops the process that writes.
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /lista en (\S+)/.exec(printed)?.[1];
      if (found !== undefined && printed.includes(demoCredentials.granted.folio)) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The server ended before it was ready: ${printed}`)));
  });
  return { child, url, printed };
}

/** From another household each time, as the proxy before this server says. */
const vote = (url: string, key: string) =>
  fetch(`${url}/v1/feedback`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      'X-Forwarded-For': `190.5.${/\d+/.exec(key)?.[0] ?? '0'}.7`,
    },
    body: JSON.stringify({ kind: 'want_online', tramite: 'RNPN-0001' }),
  });
const votes = async (url: string) =>
  ((await (await fetch(`${url}/v1/feedback?codes=RNPN-0001`)).json()) as { counts: { wantOnline: number }[] })
    .counts[0]?.wantOnline;

test('starts with nothing but a folder, serves the demonstration, says where, and ends politely', async () => {
  const directory = join(root, 'first');
  const { child, url, printed } = await start(directory);
  assert.equal((await fetch(`${url}/ready`)).status, 200);
  assert.equal((await fetch(`${url}/t/RNPN-0001`)).status, 200);
  for (const words of ['/docs', '/demo/seguimiento/', demoCredentials.needsInformation.accessCode])
    assert.ok(printed.includes(words), words);
  assert.equal(statSync(join(directory, 'secret')).mode & 0o777, 0o600);
  const tracked = await fetch(`${url}/v1/requests/track`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(demoCredentials.granted),
  });
  assert.equal(tracked.status, 200);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  assert.equal(code, 0);
  await assert.rejects(fetch(`${url}/health`));
});

test('what was acknowledged is there after the process was killed, and the repeat gets the same folio', async () => {
  const directory = join(root, 'killed');
  const first = await start(directory);
  const before = (await votes(first.url)) ?? NaN;
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => vote(first.url, `voto-numero-${String(at)}-abc`)),
  );
  assert.ok(answers.every(({ status }) => status === 201));
  const receipt: unknown = await answers[7]?.json();
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await start(directory);
  assert.equal(await votes(second.url), before + 30);
  const repeat = await vote(second.url, 'voto-numero-7-abc');
  assert.equal(repeat.headers.get('Idempotent-Replayed'), 'true');
  assert.deepEqual(await repeat.json(), receipt);
  assert.equal(await votes(second.url), before + 30);
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
});

test('a server is ready before it writes its database anew, and has done so when it is closed', async (t) => {
  const order: string[] = [];
  const { prepare } = DatabaseSync.prototype;
  t.mock.method(DatabaseSync.prototype, 'prepare', function (this: DatabaseSync, sql: string) {
    if (sql === 'vacuum') order.push(sql);
    return prepare.call(this, sql);
  });
  const server = await startServer({ port: 0, dataDirectory: join(root, 'tidy') });
  order.push('ready');
  await server.close();
  assert.deepEqual(order, ['ready', 'vacuum']);
});

test('a port that is taken is said in Spanish, with the way out', async () => {
  const other = createServer();
  other.listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await assert.rejects(startServer({ port, dataDirectory: join(root, 'taken') }), /está ocupado.*PORT=/);
  other.close();
});

test('an answer under way is finished before the server closes', async () => {
  const server = await startServer({ port: 0, dataDirectory: join(root, 'drain') });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const arrived = new Promise<void>((resolve) => {
    server.store.feedbackCounts = async () => {
      resolve();
      await held;
      return [];
    };
  });
  const answer = fetch(`${server.url}/v1/feedback?codes=RNPN-0001`);
  await arrived;
  const closing = server.close();
  release();
  assert.equal((await answer).status, 200);
  await closing;
});

test('files of the demonstration come with their type and tag, small, and nothing else of the disk does', async () => {
  const server = await startServer({ port: 0, dataDirectory: join(root, 'files') });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });
  const script = await get('/demo/vendor/jquery.min.js', { 'Accept-Encoding': 'gzip' });
  assert.equal(script.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
  assert.equal(script.headers.get('Content-Encoding'), 'gzip');
  const original = readFileSync(
    new URL('../../node_modules/jquery/dist/jquery.min.js', import.meta.url),
    'utf8',
  );
  assert.equal(await script.text(), original);
  const tag = script.headers.get('ETag') ?? '';
  assert.equal((await get('/demo/vendor/jquery.min.js', { 'If-None-Match': tag })).status, 304);
  for (const path of [
    '/demo/catalogue/index.ts',
    '/demo/..%2fpackage.json',
    '/demo/%2e%2e/package.json',
    '/demo/vendor/..%2f..%2fpackage.json',
    '/v1/chunks/..%2f..%2f..%2fpackage.json',
    '/demo/%00',
  ])
    assert.equal((await get(path)).status, 404, path);
  await server.close();
});

test('presets are served as they were built, for the pages of any site, and no other file of their folder is', async () => {
  const projectRoot = join(root, 'built');
  const presets = join(projectRoot, 'dist/cdn/v1/presets');
  cpSync(new URL('../../src/presets', import.meta.url), presets, { recursive: true });
  writeFileSync(join(presets, 'notes.txt'), 'not for the public');
  const server = await startServer({ port: 0, dataDirectory: join(root, 'presets'), projectRoot });
  const names = readdirSync(presets).filter((name) => name.endsWith('.css'));
  assert.ok(names.includes('gob-sv.css'));
  for (const name of names) {
    const answer = await fetch(`${server.url}/v1/presets/${name}`);
    assert.equal(answer.headers.get('Content-Type'), 'text/css; charset=utf-8');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(answer.headers.get('Cache-Control') ?? '', /max-age=300/);
    assert.equal(await answer.text(), readFileSync(join(presets, name), 'utf8'));
  }
  for (const path of ['notes.txt', 'no-hay.css', '..%2f..%2fgob-sv.css'])
    assert.equal((await fetch(`${server.url}/v1/presets/${path}`)).status, 404, path);
  await server.close();
});

test('answers of the API are compressed for those who can read it', async () => {
  const server = await startServer({ port: 0, dataDirectory: join(root, 'small') });
  await server.store.changeCatalogue({
    categories: Array.from({ length: 30 }, (_, at) => ({
      code: `C-${String(at)}`,
      name: { es: `Categoría número ${String(at)}` },
    })),
  });
  const { request } = await import('node:http');
  const body = await new Promise<Buffer>((resolve, reject) => {
    request(`${server.url}/v1/categories`, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
  assert.equal((JSON.parse(gunzipSync(body).toString()) as { categories: unknown[] }).categories.length, 30);
  await server.close();
});
