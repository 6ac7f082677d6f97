import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NoticeEvent } from '../../../src/contract/notice.ts';
import { createMemoryStore } from '../../../src/server/memory-store.ts';
import { enqueue } from '../../../src/server/notices/enqueue.ts';
import { outbox } from '../../../src/server/notices/outbox.ts';

const answered: NoticeEvent = {
  id: 'RNPN-26-7H3K9QX2-4.answered.1',
  at: '2026-11-21T10:00:00-06:00',
  institution: 'RNPN',
  kind: 'report.answered',
  folio: 'RNPN-26-7H3K9QX2-4',
  tramite: 'RNPN-0001',
  field: '/variants/0/fees/0/amount',
};

test('an event waits once, however often it is laid down', async () => {
  const store = createMemoryStore();
  await store.write((records) => enqueue(records, answered));
  await store.write((records) => enqueue(records, { ...answered, at: '2026-11-22T10:00:00Z' }));
  assert.deepEqual(await store.records.list(outbox, { index: 'waiting' }), [answered]);
});

test('what is not stored is not told', async () => {
  const store = createMemoryStore();
  await assert.rejects(
    store.write(async (records) => {
      await enqueue(records, answered);
      throw new Error('the case was refused');
    }),
    /the case was refused/,
  );
  assert.equal(await store.records.get(outbox, answered.id), undefined);
});

test('words of a citizen cannot travel in an event', async () => {
  const store = createMemoryStore();
  const withWords = { ...answered, detail: 'Mi DUI es 01234567-8' };
  await assert.rejects(store.write((records) => enqueue(records, withWords)));
  assert.equal(await store.records.count(outbox, { index: 'at' }), 0);
});

test('answers are found by institution in the order of time, whatever zone wrote them', async () => {
  const store = createMemoryStore();
  await store.write(async (records) => {
    await enqueue(records, { ...answered, id: 'b', at: '2026-11-21T20:00:00-06:00' });
    await enqueue(records, { ...answered, id: 'a', at: '2026-11-21T23:00:00Z' });
    await enqueue(records, { ...answered, id: 'c', institution: 'MOP' });
    await enqueue(records, { ...answered, id: 'd', kind: 'report.received' });
  });
  const found = await store.records.list(outbox, { index: 'public', prefix: 'RNPN ' });
  assert.deepEqual(
    found.map(({ id }) => id),
    ['a', 'b'],
  );
});
