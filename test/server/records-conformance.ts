/** What every store promises of its collections. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Collection } from '../../src/server/records.ts';
import type { Store } from '../../src/server/store.ts';

interface Thing {
  id: string;
  owner?: string;
  words: string[];
}

const things: Collection<Thing> = {
  name: 'test-thing',
  key: ({ id }) => id,
  indexes: { owner: ({ owner }) => owner, id: ({ id }) => id },
};
const idempotency = {
  scope: 's',
  bodyHash: 'b',
  status: 201,
  answer: '{}',
  createdAt: '2026-11-21T10:00:00.000Z',
};

export function recordsConformance(name: string, open: () => Promise<Store>): void {
  const put = async (store: Store, ...rows: Thing[]) =>
    store.write(async (records) => {
      for (const row of rows) await records.put(things, row);
    });
  const ids = (rows: Thing[]) => rows.map(({ id }) => id);

  test(`${name}: keeps a record, replaces it and takes it away`, async () => {
    const store = await open();
    await put(store, { id: 'a', owner: 'Ana', words: ['ñ', "'"] });
    assert.deepEqual(await store.records.get(things, 'a'), { id: 'a', owner: 'Ana', words: ['ñ', "'"] });
    await put(store, { id: 'a', words: [] });
    assert.deepEqual(await store.records.get(things, 'a'), { id: 'a', words: [] });
    assert.deepEqual(await store.records.list(things, { index: 'owner' }), []);
    assert.equal(await store.write((records) => records.remove(things, 'a')), true);
    assert.equal(await store.write((records) => records.remove(things, 'a')), false);
    assert.equal(await store.records.get(things, 'a'), undefined);
    assert.equal(await store.records.count(things, { index: 'id' }), 0);
    await store.close();
  });

  test(`${name}: finds records by a value, by how it begins, and between two`, async () => {
    const store = await open();
    await put(
      store,
      { id: 'd', owner: 'MOP 2', words: [] },
      { id: 'b', owner: 'MOP 1', words: [] },
      { id: 'c', owner: 'MOP 1', words: [] },
      { id: 'a', owner: 'MOPX 1', words: [] },
      { id: 'e', words: [] },
    );
    const { records } = store;
    assert.deepEqual(ids(await records.list(things, { index: 'owner' })), ['b', 'c', 'd', 'a']);
    assert.deepEqual(ids(await records.list(things, { index: 'owner', equals: 'MOP 1' })), ['b', 'c']);
    assert.deepEqual(ids(await records.list(things, { index: 'owner', prefix: 'MOP ' })), ['b', 'c', 'd']);
    assert.deepEqual(ids(await records.list(things, { index: 'owner', from: 'MOP 2', before: 'MOPX 1' })), [
      'd',
    ]);
    assert.deepEqual(ids(await records.list(things, { index: 'owner', descending: true, limit: 2 })), [
      'a',
      'd',
    ]);
    assert.equal(await records.count(things, { index: 'owner', prefix: 'MOP ' }), 3);
    await assert.rejects(records.list(things, { index: 'colour' }), /colour/);
    await store.close();
  });

  test(`${name}: a transaction that fails leaves nothing, also of its key, and reads what it wrote`, async () => {
    const store = await open();
    await put(store, { id: 'a', owner: 'Ana', words: [] });
    await assert.rejects(
      store.write(async (records) => {
        assert.equal(await records.take({ ...idempotency, key: 'k' }), true);
        assert.equal(await records.take({ ...idempotency, key: 'k' }), false);
        await records.put(things, { id: 'a', owner: 'Eva', words: [] });
        await records.put(things, { id: 'b', owner: 'Eva', words: [] });
        assert.equal(await records.remove(things, 'b'), true);
        assert.deepEqual(ids(await records.list(things, { index: 'owner', equals: 'Eva' })), ['a']);
        throw new Error('no');
      }),
      /no/,
    );
    assert.deepEqual(ids(await store.records.list(things, { index: 'owner', equals: 'Ana' })), ['a']);
    assert.equal(await store.idempotencyRecord('s', 'k'), undefined);
    assert.equal(await store.write((records) => records.take({ ...idempotency, key: 'k' })), true);
    assert.equal((await store.idempotencyRecord('s', 'k'))?.key, 'k');
    await store.close();
  });

  test(`${name}: a hundred transactions at once that add one each come to a hundred`, async () => {
    const store = await open();
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.write(async (records) => {
          const { words } = (await records.get(things, 'sum')) ?? { words: [] };
          await records.put(things, { id: 'sum', words: [...words, String(index)] });
        }),
      ),
    );
    assert.equal(new Set((await store.records.get(things, 'sum'))?.words).size, 100);
    await store.close();
  });
}
