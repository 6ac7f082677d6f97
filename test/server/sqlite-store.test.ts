import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
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
