/**
 * Presses that come far faster than the trámite's habit. Pure: the row of before and one press in, the row of after out.
 * The habit is a mean per window that forgets in about a week; a window is judged by what was usual before it.
 */
export interface Pace {
  tramite: string;
  button: string;
  /** Number of the window since 1970. */
  window: number;
  count: number;
  /** Address prefixes seen in this window: how many, never which. */
  prefixes: number;
  /** Presses of a usual window. */
  habit: number;
}

export const WINDOW_MS = 5 * 60_000;
/** A week of windows. */
const MEMORY = (7 * 24 * 60 * 60_000) / WINDOW_MS;
/** What a good day may bring to a trámite that nobody pressed before. */
const LEAST = 50;

export const windowOf = (at: Date): number => Math.floor(at.getTime() / WINDOW_MS);

/** Above it is a burst: five times the habit, with room for chance. */
export const burstAbove = (habit: number): number =>
  Math.max(LEAST, Math.ceil(5 * habit + 6 * Math.sqrt(habit)));

export const isBurst = ({ count, habit }: Pace): boolean => count > burstAbove(habit);

export function nextPace(
  before: Pace | undefined,
  press: { tramite: string; button: string; window: number; newPrefix: boolean },
): Pace {
  const { newPrefix, ...about } = press;
  if (before && before.window >= press.window)
    return { ...before, count: before.count + 1, prefixes: before.prefixes + (newPrefix ? 1 : 0) };
  return {
    ...about,
    count: 1,
    prefixes: newPrefix ? 1 : 0,
    habit: before ? habitAfter(before, press.window) : 0,
  };
}

/** The windows without any press since then count, too. A burst raises the habit by no more than its threshold. */
function habitAfter({ habit, count, window }: Pace, now: number): number {
  const kept = Math.exp(-1 / MEMORY);
  const learnt = habit * kept + Math.min(count, burstAbove(habit)) * (1 - kept);
  return learnt * kept ** (now - window - 1);
}
