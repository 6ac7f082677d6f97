import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheControl, FRESHNESS_PROMISE } from '../../src/contract/freshness.ts';
import { operations } from '../../src/contract/operations.ts';

/** Seconds for which a copy may live in a cache in front and, taken from there at its very end, in a browser. */
function oldest(header: string): number {
  const seconds = (rule: string) => Number(new RegExp(`(?:^|[ ,])${rule}=(\\d+)`).exec(header)?.[1] ?? NaN);
  const stale = seconds('stale-while-revalidate');
  return seconds('s-maxage') + stale + seconds('max-age') + stale;
}

for (const [name, operation] of Object.entries(operations)) {
  if (!('maxAge' in operation)) continue;
  test(`${name} is never older on a page than what is promised`, () => {
    const age = oldest(cacheControl(operation.maxAge));
    assert.ok(age > 0 && age <= FRESHNESS_PROMISE, `${String(age)} s`);
  });
}

test('what says nothing of the catalogue may be kept for long', () => {
  assert.equal(cacheControl(3600).includes('s-maxage'), false);
});
