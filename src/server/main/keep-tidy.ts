import { ANSWERS_DAYS, forgetOld } from '../privacy/forget-old.ts';
import type { Store } from '../store.ts';
import { upkeep } from '../upkeep.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Less than a day, so that a daily round a little early is none too many. */
const OVERWRITTEN_EVERY_MS = 20 * 60 * 60 * 1000;

const TASK = 'overwrite-erased';

/**
 * Lets go of what is kept for a time only, soon and every day. Gives what ends it, after a round that is under way.
 * Nobody waits for the first round: it may write a whole file anew, and a server is ready before that.
 */
export function keepTidy(
  store: Store,
  now: () => Date,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const tidy = async () => {
    await forgetOld(store, now());
    await store.forgetAnswers(new Date(now().getTime() - ANSWERS_DAYS * DAY_MS));
    const last = await store.records.get(upkeep, TASK);
    if (last && now().getTime() - Date.parse(last.at) < OVERWRITTEN_EVERY_MS) return;
    // Last, because it is about what was erased before. It needs room for a second file: without it the server goes on
    // all the same, and tries again tomorrow.
    await store.overwriteErased();
    await store.write((records) => records.put(upkeep, { task: TASK, at: now().toISOString() }));
  };
  let running = new Promise((resolve) => setImmediate(resolve)).then(tidy).catch(onError);
  const daily = setInterval(() => {
    running = running.then(tidy).catch(onError);
  }, DAY_MS);
  // Tidying is no reason to stay alive.
  daily.unref();
  return () => {
    clearInterval(daily);
    return running;
  };
}
