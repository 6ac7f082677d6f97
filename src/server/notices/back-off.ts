const FIRST_MS = 30_000;
const MOST_MS = 6 * 60 * 60 * 1000;
/** After this long nobody expects the message any more. */
export const GIVE_UP_MS = 4 * 24 * 60 * 60 * 1000;

/** Milliseconds to wait after `attempts` tries: twice as long each time, and not all at the same moment. */
export function backOff(attempts: number, random: number, first = FIRST_MS): number {
  const longest = Math.min(first * 2 ** (attempts - 1), MOST_MS);
  return Math.round(longest / 2 + (longest / 2) * random);
}
