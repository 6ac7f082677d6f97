/** A catalogue signs what it serves; whoever reads it notices one byte that changed, in a file, the list or the key. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyIntegrity, type IntegrityReport } from '../../src/cli/verify-integrity.ts';
import { integrityList } from '../../src/contract/integrity.ts';
import { signDetached, verifyDetached } from '../../src/server/main/detached-signature.ts';
import { integrityKey, publicKeyOf } from '../../src/server/main/integrity-key.ts';
import { startServer, type RunningServer } from '../../src/server/main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FILES = {
  '/1.0.0/tramite-card.js': 'one=1',
  '/1.0.0/parts/map.js': 'map=1',
  '/1.1.0/tramite-card.js': 'two=2',
  '/v1/ventanilla.js': 'v=2',
};
const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('The list of hashes', () => {
  let folder: string;
  let server: RunningServer;
  const place = (path: string) => join(folder, 'dist/cdn', path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), text);
  };
  const list = (files: Record<string, string>) =>
    integrityList.parse({
      version: '1.1.0',
      files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha384(text)])),
      releases: [
        { version: '1.0.0', released: '2026-01-31', supportedUntil: '2028-01-31', notes: 'La primera.' },
      ],
    });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ventanilla-integrity-'));
    server = await startServer({ port: 0, dataDirectory: join(folder, 'data'), projectRoot: folder });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    for (const [path, text] of Object.entries(FILES)) write(path, text);
    write('integrity.json', JSON.stringify(list(FILES)));
  });

  it('is signed, and every file of every version is the one that was signed', async () => {
    const { key } = await verifyIntegrity({ url: server.url });
    const report = await verifyIntegrity({ url: `${server.url}/t/`, key, published: list(FILES) });
    assert.deepEqual(report, {
      url: server.url,
      key,
      keyKnown: true,
      versions: ['1.1.0', '1.0.0'],
      filesRead: 4,
      faults: [],
    } satisfies IntegrityReport);
  });

  for (const path of Object.keys(FILES)) {
    it(`shows one byte that changed in ${path}`, async () => {
      write(path, FILES[path as keyof typeof FILES].replace('=', '-'));
      const { faults } = await verifyIntegrity({ url: server.url });
      assert.deepEqual(faults, [{ file: path, reason: 'El contenido no es el que se firmó.' }]);
    });
  }

  it('shows a file that is gone', async () => {
    rmSync(place('/1.0.0/parts/map.js'));
    const { faults } = await verifyIntegrity({ url: server.url });
    assert.match(faults[0]?.reason ?? '', /responde 404/);
  });

  it('is refused when somebody on the way changes it', async () => {
    const altered: typeof fetch = async (address, init) => {
      const response = await fetch(address, init);
      if (!response.url.endsWith('/integridad.json')) return response;
      return new Response((await response.text()).replace('2028', '2029'));
    };
    await assert.rejects(verifyIntegrity({ url: server.url, fetch: altered }), /firma .* no vale/);
  });

  it('is refused when it is signed with another key than the expected one', async () => {
    await assert.rejects(
      verifyIntegrity({ url: server.url, key: 'otra-huella' }),
      /firma con otra clave: .*se esperaba otra-huella/,
    );
  });

  it('shows a published version that was changed and signed again', async () => {
    const changed = { ...FILES, '/1.0.0/tramite-card.js': 'one=9' };
    write('/1.0.0/tramite-card.js', 'one=9');
    write('integrity.json', JSON.stringify(list(changed)));
    assert.deepEqual((await verifyIntegrity({ url: server.url })).faults, []);
    const { faults } = await verifyIntegrity({ url: server.url, published: list(FILES) });
    assert.deepEqual(
      faults.map(({ file }) => file),
      ['/1.0.0/tramite-card.js'],
    );
    assert.match(faults[0]?.reason ?? '', /no es el archivo que el proyecto publicó/);
  });

  it('is signed with the same key after a restart, which only its owner may read', async () => {
    const data = join(folder, 'data');
    const one = await integrityKey(data);
    assert.equal((await integrityKey(data)).published.kid, one.published.kid);
    assert.equal(statSync(join(data, 'integrity-key.pem')).mode & 0o077, 0);
    assert.doesNotMatch(await (await fetch(`${server.url}/.well-known/ventanilla-key.json`)).text(), /"d"/);
  });

  it('can be checked from the command line, which exits with 1 when a file is not the signed one', async () => {
    const good = await ventanilla('verify-integrity', server.url);
    assert.equal(good.status, 0, good.output);
    assert.match(good.output, /la firma vale[^]*Archivos leídos: 4[^]*Todos son los que se firmaron/);
    write('/1.0.0/tramite-card.js', 'one=2');
    const bad = await ventanilla('verify-integrity', server.url, '--json');
    assert.equal(bad.status, 1);
    assert.equal((JSON.parse(bad.output) as IntegrityReport).faults[0]?.file, '/1.0.0/tramite-card.js');
    const none = await ventanilla('verify-integrity', 'catalogo');
    assert.equal(none.status, 1);
    assert.match(none.output, /«catalogo» no es una dirección/);
  });
});

describe('A detached signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = { privateKey, published: publicKeyOf(publicKey) };
  const content = readFileSync(join(root, 'package.json'));
  const signature = signDetached(content, key);

  it('holds for its content and for no content with one bit changed', () => {
    assert.ok(verifyDetached(content, signature, key.published));
    for (const position of [0, 1, content.length - 1]) {
      const changed = Uint8Array.from(content);
      changed[position] = (changed[position] ?? 0) ^ 1;
      assert.equal(verifyDetached(changed, signature, key.published), false);
    }
  });

  it('does not hold with another key, another algorithm, or cut short', () => {
    const other = publicKeyOf(generateKeyPairSync('ed25519').publicKey);
    const [, , bytes = ''] = signature.split('.');
    const none = Buffer.from(
      JSON.stringify({ alg: 'none', b64: false, crit: ['b64'], kid: key.published.kid }),
    );
    for (const [said, by] of [
      [signature, other],
      [signature, { ...other, kid: key.published.kid }],
      [`${none.toString('base64url')}..${bytes}`, key.published],
      [signature.slice(0, -4), key.published],
      [`${signature}.`, key.published],
      ['', key.published],
      ['a..b', key.published],
    ] as const)
      assert.equal(verifyDetached(content, said, by), false, said);
  });

  it('is not made with a key of another kind', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    assert.throws(() => publicKeyOf(rsa), /no es Ed25519/);
  });
});

async function ventanilla(...words: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [join(root, 'src/cli/ventanilla.mjs'), ...words]);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, output };
}
