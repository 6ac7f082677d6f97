/** Allowances that fill up again with time, one for each key; in memory, and never more than `most` of them. */
export interface Buckets {
  /** Takes one. False when there is none. */
  take(key: string): boolean;
}

export function createBuckets(
  { holds, perSecond, most }: { holds: number; perSecond: number; most: number },
  now: () => Date,
): Buckets {
  const kept = new Map<string, { left: number; at: number }>();
  return {
    take(key) {
      const at = now().getTime() / 1000;
      const before = kept.get(key) ?? { left: holds, at };
      const left = Math.min(holds, before.left + Math.max(0, at - before.at) * perSecond);
      // The one that was used longest ago goes first: it is the one most likely to be full again.
      kept.delete(key);
      for (const oldest of kept.keys()) {
        if (kept.size < most) break;
        kept.delete(oldest);
      }
      kept.set(key, { left: left >= 1 ? left - 1 : left, at });
      return left >= 1;
    },
  };
}
