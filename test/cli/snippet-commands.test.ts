import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoApp } from '../server/demo-app.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/ventanilla.mjs', import.meta.url));
const INTEGRITY = `sha384-${'A'.repeat(64)}`;
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-snippet-'));
let server: Server;
let url = '';

/** The real API, and a list of hashes as a published catalogue has it. */
before(async () => {
  const { get } = await demoApp();
  server = createServer((request, response) => {
    if (request.url === '/integridad.json') {
      response.end(JSON.stringify({ version: '1.4.2', files: { '/1.4.2/tramite-card.js': INTEGRITY } }));
      return;
    }
    void get(request.url ?? '/').then(async (answer) => {
      response.writeHead(answer.status).end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  url = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

async function ventanilla(words: string[], input = '') {
  const child = spawn(process.execPath, [COMMAND, ...words], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stdout, stderr };
}

describe('ventanilla snippet', () => {
  it('asks the catalogue for the name and the hash', async () => {
    const { status, stdout, stderr } = await ventanilla(['snippet', 'RNPN-0002', '--url', url, '--json']);
    assert.equal(status, 0, stderr);
    const { head, body } = JSON.parse(stdout) as { head: string; body: string };
    assert.ok(head.includes(`${url}/1.4.2/tramite-card.js" integrity="${INTEGRITY}"`), head);
    assert.equal(
      body,
      `<tramite-card code="RNPN-0002"><a href="${url}/t/RNPN-0002">Renovar el DUI</a></tramite-card>`,
    );
  });

  it('says in words what goes where', async () => {
    const { stdout } = await ventanilla([
      'snippet',
      'RNPN-0002',
      '--url',
      url,
      '--cms',
      'drupal',
      '--role',
      'author',
    ]);
    for (const title of ['Línea del script:', 'Contenido:', 'Pasos:', '#tramite-card'])
      assert.ok(stdout.includes(title), stdout);
  });

  it('refuses a code that the catalogue does not have, and an element without a hash', async () => {
    const unknown = await ventanilla(['snippet', 'NADA-1', '--url', url]);
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /no tiene el trámite «NADA-1»/);
    const unhashed = await ventanilla(['snippet', '--element', 'tramite-search', '--url', url]);
    assert.equal(unhashed.status, 1);
    assert.match(unhashed.stderr, /--evergreen/);
  });

  it('says what to do when nobody answers, and what a system may be', async () => {
    const silent = await ventanilla(['snippet', 'RNPN-0002', '--url', 'http://localhost:9']);
    assert.equal(silent.status, 1);
    assert.match(silent.stderr, /--url/);
    const wrong = await ventanilla(['snippet', 'RNPN-0002', '--cms', 'geocities']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /wordpress/);
  });
});

describe('ventanilla check-snippet', () => {
  const card = '<tramite-card code="A-1"><a href="https://c.example/t/A-1">Nombre</a></tramite-card>';

  it('says what is taken away and what to paste instead, and ends with 1', async () => {
    writeFileSync(join(folder, 'pegado.html'), card);
    const { status, stdout } = await ventanilla([
      'check-snippet',
      'pegado.html',
      '--cms',
      'joomla',
      '--role',
      'editor',
      '--with-script',
    ]);
    assert.equal(status, 1);
    assert.match(stdout, /Quita: <tramite-card>/);
    assert.match(stdout, /El enlace con el nombre queda\./);
    assert.match(stdout, /<div class="tramite-card" data-tramite="card" data-tramite-code="A-1">/);
  });

  it('reads what is given to it, and ends with 0 when all is well', async () => {
    const { status, stdout } = await ventanilla(
      ['check-snippet', '-', '--cms', 'html', '--with-script', '--json'],
      card,
    );
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { survives: boolean }).survives, true);
  });

  it('says so when the file is not there', async () => {
    const { status, stderr } = await ventanilla(['check-snippet', 'no-esta.html', '--cms', 'html']);
    assert.equal(status, 1);
    assert.match(stderr, /No pudimos leer «no-esta.html»/);
  });
});
