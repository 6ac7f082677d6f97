import { ANSWERS_DAYS, forgetOld } from '../privacy/forget-old.ts';
import type { Store } from '../store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Lets go of what is kept for a time only, now and every day. Gives what ends it. */
export async function keepTidy(
  store: Store,
  now: () => Date,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const tidy = async () => {
    await forgetOld(store, now());
    // Last, because it also empties the log of changes of what was erased before.
    await store.forgetAnswers(new Date(now().getTime() - ANSWERS_DAYS * DAY_MS));
  };
  await tidy();
  const daily = setInterval(() => void tidy().catch(onError), DAY_MS);
  // Tidying is no reason to stay alive.
  daily.unref();
  return () => clearInterval(daily);
}
