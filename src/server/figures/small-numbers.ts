/** Fewer than this many people are not shown apart: somebody could be found among them. */
export const LEAST = 5;

export interface Shown {
  /** The greatest first; the same number in the order of the values. */
  shown: { value: string; count: number }[];
  /** What is not shown apart, together with those who said nothing: 0, at least five, or all of it. */
  rest: number;
}

/**
 * Parts of a whole that is public itself. What is below `least` goes into the rest, and when the rest alone is that small,
 * the smallest part that is shown goes with it: otherwise whoever subtracts learns what was hidden.
 */
export function partsOf(counts: ReadonlyMap<string, number>, whole: number, least = LEAST): Shown {
  const shown = sorted(counts).filter(({ count }) => count >= least);
  const restOf = () => whole - shown.reduce((sum, { count }) => sum + count, 0);
  while (shown.length > 0 && restOf() > 0 && restOf() < least) shown.pop();
  return { shown, rest: restOf() };
}

/** Counts that are no parts of a public whole, as when one person may give several reasons: each is shown or it is not. */
export function largeEnough(counts: ReadonlyMap<string, number>, least = LEAST): Shown['shown'] {
  return sorted(counts).filter(({ count }) => count >= least);
}

const sorted = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
