import assert from 'node:assert/strict';
import { test } from 'node:test';
import { solveInSlices } from '../../../src/client/proof/solve-in-slices.ts';
import { createProofDesk } from '../../../src/server/counting/proof-desk.ts';
import { completeSettings } from '../../../src/server/settings.ts';

const now = () => new Date('2026-11-21T15:00:00Z');
const about = { for: '00aa', level: 0 };

test('the first work is 300 to 600 tries, and each level is twice the one before', async () => {
  const desk = createProofDesk('secret', now, { ...completeSettings().work, cost: 1 });
  for (const level of [0, 1, 2]) {
    const { challenge, solution } = await solveInSlices(await desk.issue({ for: '00aa', level }));
    const times = 2 ** level;
    assert.ok(solution.counter >= 300 * times && solution.counter <= 600 * times, String(solution.counter));
    const sent = btoa(JSON.stringify({ challenge, solution }));
    assert.ok(await desk.check(sent, { for: '00aa', level }));
  }
});

test('works eight milliseconds at a time and lets the page breathe in between', async () => {
  const desk = createProofDesk('secret', now, { cost: 1, from: 40, to: 40 });
  let clock = 0;
  let pauses = 0;
  const { solution } = await solveInSlices(await desk.issue(about), {
    // Each try looks at the clock once and takes two milliseconds.
    now: () => (clock += 2),
    pause: async () => {
      pauses += 1;
    },
  });
  assert.equal(solution.counter, 40);
  assert.ok(pauses >= 8, String(pauses));
});

test('stops when nobody waits any more', async () => {
  const desk = createProofDesk('secret', now, { cost: 1, from: 1_000_000, to: 1_000_001 });
  // The desk derives only the one try that it asks for.
  const challenge = await desk.issue(about);
  const leaving = new AbortController();
  const working = solveInSlices(challenge, { signal: leaving.signal });
  leaving.abort(new Error('left the page'));
  await assert.rejects(working, /left the page/);
});
