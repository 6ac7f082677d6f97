/** Milliseconds of work in one piece: what is last begun in it may still take long on a slow phone. */
const PIECE = 8;

const waiting: (() => void)[] = [];
/** When the piece under way is over; 0 = none is. */
let end = 0;

/**
 * Undefined while there is time in this piece of work, and otherwise what resolves in one of the next, in order: a page of
 * a thousand cards goes on answering the thumb, and a page of one waits for nothing.
 */
export function turn(): Promise<void> | undefined {
  if (!end) beginPiece();
  if (waiting.length === 0 && performance.now() < end) return undefined;
  return new Promise((resolve) => waiting.push(resolve));
}

function beginPiece(): void {
  end = performance.now() + PIECE;
  // A message, because timers are slowed down and a hidden page draws no frames.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = async () => {
    port1.close();
    end = 0;
    if (waiting.length === 0) return;
    beginPiece();
    while (waiting.length > 0 && performance.now() < end) {
      waiting.shift()?.();
      // What waited runs now; only then is it known how long it took.
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  port2.postMessage(0);
}
