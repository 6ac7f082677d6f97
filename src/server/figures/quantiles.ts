/** Median and p90 of lengths of time that are kept as counts: `new Map([[3, 12]])` = twelve answers took three days. */
export function quantiles(times: ReadonlyMap<number, number>): { n: number; median?: number; p90?: number } {
  const steps = [...times].filter(([, count]) => count > 0).sort(([one], [other]) => one - other);
  const n = steps.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return { n };
  /** The value at a place of the row from small to great; the first is 1. */
  const at = (place: number) => {
    let passed = 0;
    for (const [value, count] of steps) {
      passed += count;
      if (passed >= place) return value;
    }
    return 0;
  };
  return {
    n,
    // Between the two in the middle when their number is even.
    median: (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2,
    // Nearest rank: the least value that nine of ten do not exceed.
    p90: at(Math.ceil(0.9 * n)),
  };
}
