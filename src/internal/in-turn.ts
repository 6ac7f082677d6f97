/**
 * Drawing in turns: what a page asks for in one go is drawn before the browser paints, as long as it may fill a screen. Of
 * more than that each screenful has a task of its own, or a page of a thousand would not answer a finger for a second.
 */
const SCREENFUL = 20;

export interface Drawable {
  /** `isLate`: so many were drawn before it that it cannot be on the screen. */
  performUpdate(isLate: boolean): void;
}

let waiting: Drawable[] = [];

export function inTurn(element: Drawable): void {
  if (waiting.push(element) === 1) queueMicrotask(start);
}

/** What made a crowd of them took its time already: they are drawn from the next task on. */
function start(): void {
  if (waiting.length > SCREENFUL) setTimeout(run);
  else run();
}

function run(isLate = false): void {
  const now = waiting.slice(0, SCREENFUL);
  for (const element of now) element.performUpdate(isLate);
  waiting = waiting.slice(now.length);
  if (waiting.length === 0) return;
  if (now.length < SCREENFUL) queueMicrotask(start);
  else setTimeout(run, 0, true);
}
