/**
 * Drawing in turns: what a page asks for in one go is drawn before the browser paints, up to fifty elements, which is more
 * than a screen; those behind them wait for a task of their own, or a page of a thousand would not answer a finger for
 * a second.
 */
const TURN = 50;
/** As many as any screen shows. */
const SCREEN = 24;

export interface Drawable {
  /** `isLate`: so many were drawn before it that it cannot be on the screen. */
  performUpdate(isLate: boolean): void;
}

let waiting: Drawable[] = [];

export function inTurn(element: Drawable): void {
  if (waiting.push(element) === 1) queueMicrotask(run);
}

function run(isLate = false): void {
  const now = waiting.slice(0, TURN);
  now.forEach((element, index) => element.performUpdate(isLate || index >= SCREEN));
  waiting = waiting.slice(now.length);
  if (waiting.length === 0) return;
  if (now.length < TURN) queueMicrotask(run);
  else setTimeout(run, 0, true);
}
