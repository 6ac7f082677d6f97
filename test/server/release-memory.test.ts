import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { releaseMemory } from '../../src/server/main/release-memory.ts';

test('memory that nobody uses is given back, from a certain size on', async () => {
  const garbage = new WeakRef(Array.from({ length: 1_000_000 }, (_, at) => ({ at })));
  // What a WeakRef was made of lives until the turn ends.
  await setImmediate();
  releaseMemory(0);
  assert.ok(garbage.deref() === undefined);
});

test('a small heap is left alone', async () => {
  const garbage = new WeakRef(Array.from({ length: 1_000 }, (_, at) => ({ at })));
  await setImmediate();
  releaseMemory();
  assert.ok(garbage.deref() !== undefined);
});
