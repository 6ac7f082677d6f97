/** Work that is slow on purpose (hashing a code), a few at a time. Who finds the queue full is told at once. */
export interface SlowQueue {
  /** Undefined when `most` wait already; those with the right of way have twice the room. */
  run<Value>(work: () => Promise<Value>, hasRightOfWay: boolean): Promise<Value> | undefined;
}

export function createSlowQueue({ atOnce, most }: { atOnce: number; most: number }): SlowQueue {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    run(work, hasRightOfWay) {
      if (running >= atOnce && waiting.length >= (hasRightOfWay ? 2 * most : most)) return undefined;
      return new Promise((resolve, reject) => {
        const start = () => {
          running += 1;
          work()
            .then(resolve, reject)
            .finally(() => {
              running -= 1;
              waiting.shift()?.();
            });
        };
        if (running < atOnce) start();
        else waiting.push(start);
      });
    },
  };
}
