/** An export after a change has what a new one would have, byte for byte, and writes little. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { basisOf, changedSince, type Basis } from '../../src/exporters/snapshot/changed-since.ts';
import { publishSnapshot, staysAsItWas } from '../../src/exporters/snapshot/publish-snapshot.ts';
import { readBasis, writeFolder, type WrittenFolder } from '../../src/exporters/snapshot/write-folder.ts';
import { createCatalogueView } from '../../src/server/catalogue-view.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import type { Store } from '../../src/server/store.ts';

const command = fileURLToPath(new URL('../../src/cli/ventanilla.mjs', import.meta.url));
const NOW = new Date('2026-11-21T15:00:00Z');
let folder: string;
let store: Store;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ventanilla-incremental-'));
  store = createMemoryStore();
  await seedDemonstration(store, { catalogue: demoCatalogue, requests: [] }, { hashIterations: 1, now: NOW });
});
after(() => rm(folder, { recursive: true, force: true }));

/** Exports to `name`; resolves with what was written and for how many trámites (undefined = all). */
async function exported(name: string, now = NOW): Promise<WrittenFolder & { only: number | undefined }> {
  const target = join(folder, name);
  const view = createCatalogueView(await store.snapshot(), now);
  const options = { kind: 'static', manifest: 'data/manifest.json' };
  const basis = basisOf(view, ['0.0.0', '']);
  const earlier = existsSync(target) ? (readBasis(target, options) as Basis) : undefined;
  const only = await changedSince(earlier, basis, { store, view });
  const files = publishSnapshot({ store, publicUrl: '', now, only });
  const written = await writeFolder(target, files, {
    ...options,
    basis,
    staysOnce: (path) => path.startsWith('data/search/'),
    stays: staysAsItWas(view, only),
  });
  return { ...written, only: only?.size };
}

function contents(name: string): Map<string, string> {
  const target = join(folder, name);
  return new Map(
    (readdirSync(target, { recursive: true }) as string[])
      .filter((path) => statSync(join(target, path)).isFile())
      // The list says what is kept of the search before; the files of that search are in none of the two.
      .filter((path) => path !== join('data', 'manifest.json') && !path.startsWith(join('data', 'search')))
      .sort()
      .map((path) => [path, readFileSync(join(target, path)).toString('base64')] as const),
  );
}

async function change(code: string, edit: (name: string) => Record<string, unknown>): Promise<void> {
  const tramite = await store.tramite(code);
  assert.ok(tramite);
  const { version: _version, hash: _hash, ...content } = tramite;
  await store.changeCatalogue({ tramites: [{ ...content, ...edit(tramite.name.es) }] }, NOW);
}

test('Without a change nothing is made again', async () => {
  assert.equal((await exported('kept')).only, undefined);
  const again = await exported('kept');
  assert.equal(again.only, 0);
  assert.equal(again.written, 1, 'only the list of files is moved in');
});

test('After any change the folder is what a new export would be', async () => {
  const codes = [...(await store.snapshot()).tramites.keys()];
  let fewest = Infinity;
  // Each trámite in turn, so that whatever one says of another is among them.
  for (let at = 0; at < codes.length; at += 13) {
    const code = codes[at] ?? '';
    await change(code, (name) => ({ name: { es: `${name} (otro)` }, status: 'published' }));
    const { only } = await exported('kept');
    assert.ok(only !== undefined && only >= 1 && only < codes.length / 2, `${code}: ${String(only)}`);
    fewest = Math.min(fewest, only);
  }
  assert.ok(fewest < 10);
  await exported('new');
  assert.deepEqual(contents('kept'), contents('new'));
});

test('A trámite that is repealed and one that comes anew are written too', async () => {
  const [first = '', second = ''] = [...(await store.snapshot()).tramites.keys()];
  await change(first, () => ({ status: 'repealed', successor: second }));
  const tramite = await store.tramite(second);
  assert.ok(tramite);
  const { version: _version, hash: _hash, ...content } = tramite;
  await store.changeCatalogue({ tramites: [{ ...content, code: 'NUEVO-0001' }] }, NOW);
  assert.notEqual((await exported('kept')).only, undefined);
  await rm(join(folder, 'new'), { recursive: true, force: true });
  await exported('new');
  assert.deepEqual(contents('kept'), contents('new'));
});

test('The command that watches publishes a change that another process makes, and stops when told', async () => {
  const data = join(folder, 'data');
  const target = join(folder, 'watched');
  const shared = await openSqliteStore(data);
  await seedDemonstration(
    shared,
    { catalogue: demoCatalogue, requests: [] },
    { hashIterations: 1, now: NOW },
  );
  const watching = spawn(
    process.execPath,
    [command, 'export', '--static', target, '--data', data, '--watch', '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const reports: string[] = [];
  watching.stdout.on('data', (text: Buffer) => reports.push(text.toString()));
  const reported = async (many: number) => {
    while ((reports.join('').match(/"written"/g) ?? []).length < many) {
      assert.equal(watching.exitCode, null, 'it is still there');
      await wait(100);
    }
  };
  await reported(1);
  const tramite = await shared.tramite('RNPN-0002');
  assert.ok(tramite);
  const { version: _version, hash: _hash, ...content } = tramite;
  await shared.changeCatalogue({ tramites: [{ ...content, name: { es: 'Nombre visto' } }] });
  await reported(2);
  assert.match(readFileSync(join(target, 't/RNPN-0002.html'), 'utf8'), /Nombre visto/);
  const stopped = new Promise((resolve) => watching.once('exit', resolve));
  watching.kill('SIGTERM');
  assert.equal(await stopped, 0);
  await shared.close();
});

test('Another day, or another text of the catalogue itself, writes everything', async () => {
  assert.equal((await exported('kept', new Date('2026-11-22T15:00:00Z'))).only, undefined);
  const { info } = await store.snapshot();
  await store.changeCatalogue({ info: { ...info, notice: { es: 'Otro aviso' } } }, NOW);
  assert.equal((await exported('kept', new Date('2026-11-22T15:00:00Z'))).only, undefined);
});
