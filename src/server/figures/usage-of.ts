import type { UseDay } from './day-records.ts';
import { LEAST, partsOf } from './small-numbers.ts';

export interface Usage {
  shown: number;
  opened?: number;
  started?: number;
}

/** How often what has the same `key` was shown, opened and started; what was seen fewer than five times is left out. */
export function usageOf(uses: readonly UseDay[], keyOf: (use: UseDay) => string): Map<string, Usage> {
  const sums = new Map<string, { shown: number; opened: number; started: number }>();
  for (const use of uses) {
    const sum = sums.get(keyOf(use)) ?? { shown: 0, opened: 0, started: 0 };
    sum.shown += use.shown;
    sum.opened += use.opened;
    sum.started += use.started;
    sums.set(keyOf(use), sum);
  }
  const shown = new Map([...sums].map(([key, sum]) => [key, sum.shown] as const));
  const whole = [...shown.values()].reduce((total, some) => total + some, 0);
  const large = (count: number) => count === 0 || count >= LEAST;
  return new Map(
    partsOf(shown, whole).shown.map(({ value, count }) => {
      const { opened = 0, started = 0 } = sums.get(value) ?? {};
      return [value, { shown: count, ...(large(opened) && { opened }), ...(large(started) && { started }) }];
    }),
  );
}
