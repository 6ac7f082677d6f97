import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { Kysely, Migrator } from 'kysely';
import type { TramiteContent } from '../../src/contract/tramite.ts';
import { emptyCatalogue } from '../../src/server/empty-catalogue.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Collection } from '../../src/server/records.ts';
import { migrations } from '../../src/server/sql/migrations.ts';
import { createNodeSqliteDialect } from '../../src/server/sql/node-sqlite-dialect.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import { someTramite, storeConformance } from './store-conformance.ts';

const root = mkdtempSync(join(tmpdir(), 'ventanilla-store-'));
after(() => rmSync(root, { recursive: true, force: true }));
let last = 0;
const newDirectory = () => join(root, String((last += 1)));
const lastDirectory = () => join(root, String(last));

storeConformance({
  name: 'SQLite',
  open: () => openSqliteStore(newDirectory()),
  reopen: () => openSqliteStore(lastDirectory()),
});

test('SQLite: a commit waits for the disk: WAL with synchronous FULL in the file that it made', async () => {
  const directory = newDirectory();
  const store = await openSqliteStore(directory);
  await store.changeCatalogue({ tramites: [someTramite('T-1')] });
  const database = new DatabaseSync(join(directory, 'ventanilla.sqlite'));
  assert.deepEqual({ ...database.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'wal' });
  database.close();
  await store.check();
  await store.close();
});

test('SQLite: of what was erased no byte stays, also where a page was written anew around it', async () => {
  interface Note {
    id: string;
    words?: string;
  }
  const notes: Collection<Note> = { name: 'note', key: ({ id }) => id, indexes: {} };
  for (let round = 1; round <= 8; round += 1) {
    const directory = newDirectory();
    const store = await openSqliteStore(directory);
    // Keys in no order and words of many lengths: rows move from page to page as others come and go.
    const rows = Array.from({ length: 300 }, (_, index) => ({
      id: createHash('sha256')
        .update(`${String(round)} ${String(index)}`)
        .digest('hex'),
      length: (index * 397 * round) % 1500,
    }));
    const put = (row: Note) => store.write((records) => records.put(notes, row));
    await Promise.all(rows.map(({ id, length }) => put({ id, words: `marcaborrada${'y'.repeat(length)}` })));
    await Promise.all(rows.map(({ id }) => put({ id })));
    await store.overwriteErased();
    await store.close();
    const bytes = readFileSync(join(directory, 'ventanilla.sqlite')).toString('latin1');
    assert.ok(bytes.includes(rows[0]?.id ?? ''), 'the search of bytes finds nothing');
    assert.ok(!bytes.includes('marcaborrada'));
  }
});

test('SQLite: two servers on one file both store, and each hears of the other', async () => {
  const directory = newDirectory();
  const [one, other] = [await openSqliteStore(directory), await openSqliteStore(directory)];
  await one.changeCatalogue({ tramites: [someTramite('T-1')] });
  await other.changeCatalogue({ tramites: [someTramite('T-2')] });
  assert.equal((await one.catalogue()).revision, 2);
  assert.equal((await one.catalogue()).tramites.length, 2);
  await one.close();
  await other.close();
});

test('SQLite: refuses to start on a file that is not a database', async () => {
  const directory = newDirectory();
  await (await openSqliteStore(directory)).close();
  writeFileSync(
    join(directory, 'ventanilla.sqlite'),
    'esto no es una base de datos, es otra cosa'.repeat(100),
  );
  await assert.rejects(openSqliteStore(directory));
});

test('SQLite: is not ready when its file was deleted under it', async () => {
  const directory = newDirectory();
  const store = await openSqliteStore(directory);
  await store.check();
  rmSync(join(directory, 'ventanilla.sqlite'));
  await assert.rejects(store.check());
  await store.close();
});

test('SQLite: brings a store of the first schema up to date: drafts aside, dates out of the hash, changes told, votes kept', async () => {
  const directory = newDirectory();
  mkdirSync(directory);
  const file = join(directory, 'ventanilla.sqlite');
  const old = new DatabaseSync(file);
  const db = new Kysely<unknown>({ dialect: createNodeSqliteDialect(old) });
  const { '0001_first': first } = migrations;
  assert.ok(first);
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0001_first': first }) },
  }).migrateToLatest();
  assert.equal(error, undefined);
  const insert = old.prepare('insert into tramite (code, version, hash, json) values (?, ?, ?, ?)');
  const lay = (tramite: TramiteContent, version: number) =>
    insert.run(
      tramite.code,
      version,
      'a'.repeat(64),
      JSON.stringify({ ...tramite, version, hash: 'a'.repeat(64) }),
    );
  lay({ ...someTramite('T-1'), name: { es: 'Trámite T-1', en: 'T-1' } }, 4);
  lay({ ...someTramite('T-2'), status: 'draft' }, 1);
  const vote = {
    folio: 'F-1',
    tramite: 'T-1',
    kind: 'want_online',
    status: 'received',
    onlineReasons: [],
    receivedAt: '2026-11-01',
  };
  for (const status of ['received', 'withdrawn'])
    old
      .prepare('insert into feedback values (?, ?, ?, ?, ?, ?, ?)')
      .run(
        `F-${status}`,
        'hash',
        'T-1',
        'want_online',
        status,
        '2026-11-01',
        JSON.stringify({ ...vote, folio: `F-${status}` }),
      );
  old.exec(`insert into catalogue values (1, 7, '${JSON.stringify(emptyCatalogue().info)}')`);
  await db.destroy();

  const store = await openSqliteStore(directory);
  const { tramites, languages } = await store.snapshot();
  assert.deepEqual([[...tramites.keys()], languages.toSorted()], [['T-1'], ['en', 'es']]);
  assert.deepEqual(
    (await store.drafts()).map(({ code }) => code),
    ['T-2'],
  );
  const [version] = await store.versions('T-1');
  assert.equal(version?.version, 4);
  assert.equal(version.hash, tramites.get('T-1')?.hash);
  assert.equal((await store.changesAfter({ revision: 0 }, 10))[0]?.revision, 7);
  assert.deepEqual(await store.feedbackCounts(['T-1']), [
    { tramite: 'T-1', wantOnline: 1, worksDifferently: 0 },
  ]);
  assert.equal((await store.feedback('F-withdrawn'))?.status, 'withdrawn');
  const same = { ...someTramite('T-1'), name: { es: 'Trámite T-1', en: 'T-1' }, verifiedAt: '2026-11-21' };
  assert.deepEqual((await store.changeCatalogue({ tramites: [same] })).changedTramites, []);
  await store.close();
});

test('SQLite: a large catalogue is gone through in order, and each of its fiches is found', async () => {
  const store = await openSqliteStore(newDirectory());
  const codes = Array.from({ length: 2_100 }, (_, at) => `T-${String((at * 7919) % 2_100)}`);
  await store.changeCatalogue({ tramites: codes.map((code) => someTramite(code)) });
  const { tramites } = await store.snapshot();
  assert.deepEqual(
    [...tramites.values()].map(({ code }) => code),
    codes,
  );
  // One way through inside another, and one that ends early, do not disturb each other.
  let pairs = 0;
  for (const [code] of tramites) {
    for (const inner of tramites.values()) {
      assert.equal(inner.code, codes[0]);
      pairs += 1;
      break;
    }
    if (code === codes[9]) break;
  }
  assert.equal(pairs, 10);
  for (const code of codes) assert.equal(tramites.get(code)?.code, code);
  assert.equal(tramites.get('T-0')?.name.es, 'Trámite T-0');
  await store.close();
});

test('SQLite: a server sees a fiche as it was or as it is, never one that is being written', async () => {
  const directory = newDirectory();
  const store = await openSqliteStore(directory);
  await store.changeCatalogue({ tramites: [someTramite('T-1')] });
  const { tramites } = await store.snapshot();
  const writer = new DatabaseSync(join(directory, 'ventanilla.sqlite'));
  writer.exec(`begin immediate; update tramite set json = '{"code":"T-1","name":{"es":"A medias"}}'`);
  assert.equal(tramites.get('T-1')?.name.es, 'Trámite T-1');
  writer.exec('rollback');
  writer.close();
  const change = store.changeCatalogue({
    tramites: [someTramite('T-1', 'Otro nombre'), { ...someTramite('T-3'), source: 1n as unknown as string }],
  });
  await assert.rejects(change);
  assert.equal((await store.snapshot()).tramites.get('T-1')?.name.es, 'Trámite T-1');
  await store.close();
});

test('SQLite: hashes a fiche as every other store does', async () => {
  const store = await openSqliteStore(newDirectory());
  const memory = createMemoryStore();
  const tramites = [{ ...someTramite('T-1'), name: { es: 'Año, niño y «ñandú» 😀' } }];
  await store.changeCatalogue({ tramites });
  await memory.changeCatalogue({ tramites });
  assert.equal((await store.tramite('T-1'))?.hash, (await memory.tramite('T-1'))?.hash);
  await store.close();
});
