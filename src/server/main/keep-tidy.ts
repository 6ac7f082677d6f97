import type { Store } from '../store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A repeat comes within minutes; after a week the same key is a mistake or an attack. */
const ANSWERS_KEPT_DAYS = 7;

/** Lets go of answers nobody will ask for again, now and every day. Gives what ends it. */
export async function keepTidy(
  store: Store,
  now: () => Date,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const tidy = () => store.forgetAnswers(new Date(now().getTime() - ANSWERS_KEPT_DAYS * DAY_MS));
  await tidy();
  const daily = setInterval(() => void tidy().catch(onError), DAY_MS);
  // Tidying is no reason to stay alive.
  daily.unref();
  return () => clearInterval(daily);
}
