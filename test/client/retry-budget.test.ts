import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRetryBudget } from '../../src/client/retry-budget.ts';

describe('The budget of repeats', () => {
  it('allows three on a small page and a tenth of the calls on a large one', () => {
    const small = createRetryBudget();
    assert.deepEqual(
      [1, 2, 3, 4].map(() => small.mayRepeat()),
      [true, true, true, false],
    );
    const large = createRetryBudget();
    for (let call = 0; call < 100; call += 1) large.called();
    let repeats = 0;
    while (large.mayRepeat()) repeats += 1;
    assert.equal(repeats, 10);
  });

  it('closes the door after five failures in a row, for about half a minute', () => {
    let now = 0;
    const budget = createRetryBudget(() => now);
    for (let failure = 0; failure < 4; failure += 1) budget.failed();
    assert.equal(budget.mayCall(), true);
    budget.failed();
    assert.equal(budget.mayCall(), false);
    now = 23_999;
    assert.equal(budget.mayCall(), false);
    now = 36_000;
    assert.equal(budget.mayCall(), true);
  });

  it('closes it again when the first caller after the pause fails too', () => {
    let now = 0;
    const budget = createRetryBudget(() => now);
    for (let failure = 0; failure < 5; failure += 1) budget.failed();
    now = 36_000;
    budget.failed();
    assert.equal(budget.mayCall(), false);
  });

  it('forgets failures once one call succeeds', () => {
    const budget = createRetryBudget();
    for (let failure = 0; failure < 4; failure += 1) budget.failed();
    budget.succeeded();
    budget.failed();
    assert.equal(budget.mayCall(), true);
  });
});
