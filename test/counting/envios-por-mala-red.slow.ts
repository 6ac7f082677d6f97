import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countingApp } from './counting-app.ts';
import { sendThroughFaults } from './send-through-faults.ts';

test('20,000 votes over a network that loses, repeats and delays 30 % of them are each counted once', async (t) => {
  const counting = await countingApp();
  t.after(() => counting.close());
  const { messages, lostOrRepeated } = await sendThroughFaults(counting, { people: 20_000, atOnce: 400 });
  t.diagnostic(`${String(messages)} envíos, ${String(lostOrRepeated)} llegaron de más`);
  assert.ok(messages > 22_000 && lostOrRepeated > 2_000, 'the network was as bad as it should be');
});
