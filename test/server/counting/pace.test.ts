import assert from 'node:assert/strict';
import { test } from 'node:test';
import { burstAbove, isBurst, nextPace, type Pace } from '../../../src/server/counting/pace.ts';

const press = (window: number, newPrefix = true) => ({
  tramite: 'A-1',
  button: 'want_online',
  window,
  newPrefix,
});
/** So many presses in each of these windows, one after the other. */
function after(counts: readonly number[], from = 0): Pace | undefined {
  let pace: Pace | undefined;
  counts.forEach((count, at) => {
    for (let one = 0; one < count; one += 1) pace = nextPace(pace, press(from + at));
  });
  return pace;
}

test('a quiet trámite with a good day is no burst; 51 presses in five minutes are', () => {
  assert.equal(isBurst(after([50]) as Pace), false);
  assert.equal(isBurst(after([51]) as Pace), true);
});

test('a trámite that is pressed all day has a habit, and only far more than that is a burst', () => {
  const usual = after(Array<number>(4000).fill(40)) as Pace;
  assert.ok(usual.habit > 30 && usual.habit < 40, String(usual.habit));
  assert.equal(isBurst({ ...usual, count: 150 }), false);
  assert.equal(isBurst({ ...usual, count: 300 }), true);
});

test('a habit is forgotten when nobody presses, and a burst makes no habit of itself', () => {
  const usual = after(Array<number>(4000).fill(40)) as Pace;
  assert.ok(nextPace(usual, press(4000 + 8 * 2016)).habit < 1);
  const once = nextPace(after([5000]), press(1));
  assert.ok(once.habit < 0.1, String(once.habit));
  assert.equal(burstAbove(once.habit), 50);
});

test('prefixes are counted in their window, and a press that comes late belongs to the present one', () => {
  let pace = nextPace(undefined, press(5));
  pace = nextPace(pace, press(5, false));
  pace = nextPace(pace, press(4));
  assert.deepEqual([pace.window, pace.count, pace.prefixes], [5, 3, 2]);
  assert.deepEqual([nextPace(pace, press(6)).count, nextPace(pace, press(6)).prefixes], [1, 1]);
});
