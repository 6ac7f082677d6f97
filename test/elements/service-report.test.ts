import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPeriod } from '../../src/elements/service-report/read-period.ts';

test('a period is a year, a month or two days', () => {
  assert.deepEqual(readPeriod('2026'), { from: '2026-01-01', to: '2026-12-31' });
  assert.deepEqual(readPeriod('2028-02'), { from: '2028-02-01', to: '2028-02-29' });
  assert.deepEqual(readPeriod(' 2026-01-01/2026-03-31 '), { from: '2026-01-01', to: '2026-03-31' });
});

test('what is no period leaves it to the catalogue', () => {
  for (const period of ['', 'ayer', '2026-13', '2026-1', '2026-01-01'])
    assert.deepEqual(readPeriod(period), {});
});
