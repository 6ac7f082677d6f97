import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { monthsOf } from '../../../src/server/figures/months-of.ts';
import { quantiles } from '../../../src/server/figures/quantiles.ts';
import { largeEnough, partsOf } from '../../../src/server/figures/small-numbers.ts';

const counts = (values: Record<string, number>) => new Map(Object.entries(values));

test('without an answer there is no median', () => {
  assert.deepEqual(quantiles(new Map()), { n: 0 });
});

test('the median is the middle, or what lies between the two middles', () => {
  assert.equal(
    quantiles(
      new Map([
        [1, 1],
        [3, 1],
        [9, 1],
      ]),
    ).median,
    3,
  );
  assert.equal(
    quantiles(
      new Map([
        [1, 1],
        [3, 1],
        [8, 1],
        [9, 1],
      ]),
    ).median,
    5.5,
  );
  assert.equal(quantiles(new Map([[2, 4]])).median, 2);
});

test('nine of ten answers took as long as p90 or less', () => {
  assert.equal(
    quantiles(
      new Map([
        [1, 9],
        [30, 1],
      ]),
    ).p90,
    1,
  );
  assert.equal(
    quantiles(
      new Map([
        [1, 8],
        [7, 1],
        [30, 1],
      ]),
    ).p90,
    7,
  );
});

test('median and p90 are those of the sorted list, whatever the list', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 80 }), (days) => {
      const times = new Map<number, number>();
      for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
      const sorted = [...days].sort((one, other) => one - other);
      const { n, median = -1, p90 = -1 } = quantiles(times);
      assert.equal(n, days.length);
      assert.ok(days.filter((day) => day <= p90).length >= 0.9 * n);
      assert.ok(days.filter((day) => day < p90).length < 0.9 * n);
      const middle = n / 2;
      const expected = Number.isInteger(middle)
        ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
        : sorted[Math.floor(middle)];
      assert.equal(median, expected);
    }),
  );
});

test('a small group is not shown, nor found by subtracting', () => {
  assert.deepEqual(partsOf(counts({ 'San Salvador': 9, Apopa: 4, Izalco: 3 }), 16), {
    shown: [{ value: 'San Salvador', count: 9 }],
    rest: 7,
  });
  // Alone, Apopa's 4 would be 20 - 9 - 7.
  assert.deepEqual(partsOf(counts({ 'San Salvador': 9, Soyapango: 7, Apopa: 4 }), 20), {
    shown: [{ value: 'San Salvador', count: 9 }],
    rest: 11,
  });
  assert.deepEqual(partsOf(counts({ Apopa: 4 }), 4), { shown: [], rest: 4 });
});

test('whatever the counts, the rest is nothing, at least five, or the whole', () => {
  const parts = fc.dictionary(fc.string({ maxLength: 3 }), fc.nat(12), { maxKeys: 8 });
  fc.assert(
    fc.property(parts, fc.nat(6), (given, silent) => {
      const whole = Object.values(given).reduce((sum, count) => sum + count, silent);
      const { shown, rest } = partsOf(counts(given), whole);
      assert.ok(shown.every(({ count }) => count >= 5));
      assert.equal(
        shown.reduce((sum, { count }) => sum + count, rest),
        whole,
      );
      assert.ok(rest === 0 || rest >= 5 || shown.length === 0);
    }),
  );
});

test('reasons of which one may give several are shown one by one', () => {
  assert.deepEqual(largeEnough(counts({ hours: 5, distance: 12, cost: 4 })), [
    { value: 'distance', count: 12 },
    { value: 'hours', count: 5 },
  ]);
});

test('a period is told by months, cut where it begins and ends', () => {
  assert.deepEqual(monthsOf('2026-12-30', '2027-02-02'), [
    { month: '2026-12', from: '2026-12-30', to: '2026-12-31' },
    { month: '2027-01', from: '2027-01-01', to: '2027-01-31' },
    { month: '2027-02', from: '2027-02-01', to: '2027-02-02' },
  ]);
  assert.deepEqual(monthsOf('2028-02-29', '2028-02-29'), [
    { month: '2028-02', from: '2028-02-29', to: '2028-02-29' },
  ]);
});
