import type { CatalogueView } from '../catalogue-view.ts';
import { localDay } from '../local-day.ts';
import type { Collection } from '../records.ts';
import type { Store } from '../store.ts';
import { dueNotices } from './due-notices.ts';
import { enqueue } from './enqueue.ts';
import { localInstant } from './local-instant.ts';

/** Before the digests of the day leave. */
const HOUR = 6;

interface Round {
  name: 'notices';
  /** The last day on which it was made. */
  day: string;
}

export const rounds: Collection<Round> = { name: 'round', key: ({ name }) => name, indexes: {} };

/** Lays down what is due today, once a day from 6 on, also when several processes try. True when it was this one. */
export async function dailyRound(
  store: Store,
  { view, now, answerWithinDays }: { view: CatalogueView; now: Date; answerWithinDays: number },
): Promise<boolean> {
  const { timeZone } = view.catalogue.info;
  const today = localDay(now, timeZone);
  const isDone = (round: Round | undefined) => round !== undefined && round.day >= today;
  if (now < localInstant(today, HOUR, timeZone)) return false;
  if (isDone(await store.records.get(rounds, 'notices'))) return false;
  const events = await dueNotices({ store, view, today, at: now.toISOString(), answerWithinDays });
  return store.write(async (records) => {
    if (isDone(await records.get(rounds, 'notices'))) return false;
    await records.put(rounds, { name: 'notices', day: today });
    for (const event of events) await enqueue(records, event);
    return true;
  });
}
