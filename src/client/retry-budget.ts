/**
 * Kindness to a sick API, page-wide: repeats may add at most a tenth of the calls (with a floor of three, so that a
 * page with one element may try again), and after five failures in a row nobody calls for half a minute.
 * Figures: trust.md §3.1.
 */
export interface RetryBudget {
  /** Counts a first try. */
  called(): void;
  /** True when one more repeat fits the budget, and takes it. */
  mayRepeat(): boolean;
  /** False while the circuit is open. */
  mayCall(): boolean;
  succeeded(): void;
  failed(): void;
}

const FAILURES_TO_OPEN = 5;
const OPEN_FOR_MS = 30_000;

export function createRetryBudget(now: () => number = () => performance.now()): RetryBudget {
  let calls = 0;
  let repeats = 0;
  let failures = 0;
  let openUntil = 0;
  return {
    called: () => {
      calls += 1;
    },
    mayRepeat: () => {
      if (repeats >= Math.max(3, calls / 10)) return false;
      repeats += 1;
      return true;
    },
    mayCall: () => now() >= openUntil,
    succeeded: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      // After the pause one failure is enough to open again: the next caller is the probe.
      if (failures >= FAILURES_TO_OPEN) openUntil = now() + OPEN_FOR_MS * (0.8 + 0.4 * Math.random());
    },
  };
}
