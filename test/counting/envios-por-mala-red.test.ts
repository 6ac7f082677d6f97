import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countingApp } from './counting-app.ts';
import { sendThroughFaults } from './send-through-faults.ts';

test('votes over a network that loses, repeats and delays 30 % of them are each counted once', async (t) => {
  const counting = await countingApp();
  t.after(() => counting.close());
  const { messages, lostOrRepeated } = await sendThroughFaults(counting, { people: 400, atOnce: 80 });
  assert.ok(messages > 420 && lostOrRepeated > 20, 'the network was as bad as it should be');
});
