import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseMemory } from '../../src/server/main/release-memory.ts';

test('memory that nobody uses is given back, from a certain size on', () => {
  const garbage = () => new WeakRef(Array.from({ length: 1_000_000 }, (_, at) => ({ at })));
  const kept = garbage();
  releaseMemory(Number.MAX_SAFE_INTEGER);
  const before = process.memoryUsage().heapUsed;
  releaseMemory(0);
  assert.ok(process.memoryUsage().heapUsed < before - 10_000_000);
  assert.ok(kept instanceof WeakRef);
});
