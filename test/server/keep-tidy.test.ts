import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTidy } from '../../src/server/main/keep-tidy.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';

const record = (key: string, createdAt: string) => ({
  key,
  scope: 'registerRequest',
  bodyHash: 'a'.repeat(64),
  status: 201,
  answer: '{}',
  createdAt,
});

/** A round begins after whoever waited for the server, and on a busy machine it takes its time. */
async function until(isDone: () => Promise<boolean> | boolean): Promise<void> {
  for (let tried = 0; tried < 1_000 && !(await isDone()); tried += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

test('answers to repeats are let go after a week: at the start and every day, until it ends', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const store = createMemoryStore();
  let now = new Date('2026-11-21T12:00:00Z');
  const add = (key: string, createdAt: string) =>
    store.addFeedback(
      {
        kind: 'praise',
        tramite: 'T-1',
        onlineReasons: [],
        folio: key,
        codeHash: 'hash',
        receivedAt: createdAt,
        status: 'received',
      },
      record(key, createdAt),
    );
  const kept = async (key: string) => (await store.idempotencyRecord('registerRequest', key)) !== undefined;
  await add('old', '2026-11-14T11:59:00.000Z');
  await add('fresh', '2026-11-14T12:01:00.000Z');
  const stop = keepTidy(
    store,
    () => now,
    (error) => {
      throw error;
    },
  );
  await until(async () => !(await kept('old')));
  assert.deepEqual([await kept('old'), await kept('fresh')], [false, true]);
  now = new Date('2026-11-22T12:00:00Z');
  t.mock.timers.tick(24 * 60 * 60 * 1000);
  await until(async () => !(await kept('fresh')));
  assert.equal(await kept('fresh'), false);
  await add('later', '2026-11-01T00:00:00.000Z');
  await stop();
  t.mock.timers.tick(48 * 60 * 60 * 1000);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(await kept('later'), true);
});

test('a store that cannot be tidied later is told of, and the server goes on', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const store = createMemoryStore();
  const told: unknown[] = [];
  let rounds = 0;
  store.overwriteErased = () => {
    rounds += 1;
    return Promise.resolve();
  };
  const stop = keepTidy(
    store,
    () => new Date(),
    (error) => told.push(error),
  );
  await until(() => rounds > 0);
  store.forgetAnswers = () => Promise.reject(new Error('disk'));
  t.mock.timers.tick(24 * 60 * 60 * 1000);
  await until(() => told.length > 0);
  assert.match(String(told[0]), /disk/);
  await stop();
});

test('what was erased is overwritten once a day, however often the server is started', async () => {
  const store = createMemoryStore();
  let times = 0;
  store.overwriteErased = async () => {
    times += 1;
  };
  const startAt = async (instant: string) => {
    const stop = keepTidy(store, () => new Date(instant), assert.ifError);
    await stop();
    return times;
  };
  assert.equal(await startAt('2026-11-21T12:00:00Z'), 1);
  assert.equal(await startAt('2026-11-21T12:01:00Z'), 1);
  assert.equal(await startAt('2026-11-22T07:00:00Z'), 1);
  assert.equal(await startAt('2026-11-22T12:00:00Z'), 2);
});

test('a server starts although there is no room to write the database anew, and tries again', async () => {
  const store = createMemoryStore();
  const told: unknown[] = [];
  store.overwriteErased = () => Promise.reject(new Error('no room'));
  const start = async () => {
    const stop = keepTidy(
      store,
      () => new Date('2026-11-21T12:00:00Z'),
      (error) => told.push(error),
    );
    await stop();
  };
  await start();
  await start();
  assert.deepEqual(told.map(String), ['Error: no room', 'Error: no room']);
});

test('whoever closes the store waits for a round that is under way', async () => {
  const store = createMemoryStore();
  const order: string[] = [];
  let release: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    store.overwriteErased = () => {
      resolve();
      return new Promise((end) => (release = end));
    };
  });
  const stop = keepTidy(store, () => new Date(), assert.ifError);
  await begun;
  const stopped = stop().then(() => order.push('stopped'));
  // Time in which it could have ended, had it not waited.
  await new Promise((resolve) => setTimeout(resolve, 10));
  order.push('written');
  release();
  await stopped;
  assert.deepEqual(order, ['written', 'stopped']);
});
