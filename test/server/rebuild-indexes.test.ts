import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { COLLECTIONS } from '../../src/server/collections.ts';
import type { Collection } from '../../src/server/records.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';

interface Thing {
  id: string;
  owner?: string;
}

const root = mkdtempSync(join(tmpdir(), 'ventanilla-indexes-'));
after(() => rmSync(root, { recursive: true, force: true }));

const things: Collection<Thing> = { name: 'test-thing', key: ({ id }) => id, indexes: {} };
const byOwner: Collection<Thing> = { ...things, indexes: { owner: ({ owner }) => owner } };
const byLowerOwner: Collection<Thing> = {
  ...things,
  indexes: { owner: ({ owner }) => owner?.toLowerCase() },
  revision: 1,
};

test('Rows that are kept already are found by an index that came later, and by what it says later', async () => {
  const first = await openSqliteStore(root, [things]);
  const ids = Array.from({ length: 1_201 }, (_, at) => `t-${String(at).padStart(4, '0')}`);
  await first.write(async (records) => {
    for (const id of ids) await records.put(things, { id, ...(id !== 't-0000' && { owner: 'MOP' }) });
  });
  await first.close();

  const second = await openSqliteStore(root, [byOwner]);
  const found = await second.records.list(byOwner, { index: 'owner', equals: 'MOP' });
  assert.deepEqual(
    found.map(({ id }) => id),
    ids.slice(1),
  );
  await second.close();

  const third = await openSqliteStore(root, [byLowerOwner]);
  assert.equal(await third.records.count(byLowerOwner, { index: 'owner', equals: 'MOP' }), 0);
  assert.equal(await third.records.count(byLowerOwner, { index: 'owner', equals: 'mop' }), 1_200);
  await third.close();
});

test('Every collection of the server is among those that a store brings up to date', () => {
  const named = globSync('src/server/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/: Collection<\w+> = \{\s*name: '([\w-]+)'/g)].map(
      ([, name]) => name,
    ),
  );
  assert.ok(named.length > 10);
  assert.deepEqual(COLLECTIONS.map(({ name }) => name).sort(), named.sort());
});
