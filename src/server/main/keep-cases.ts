import { adoptReports } from '../cases/adopt-reports.ts';
import { FOLLOWER, followFiches, places } from '../cases/follow-fiches.ts';
import { tellLate } from '../cases/tell-late.ts';
import { followCatalogue } from '../catalogue-view.ts';
import type { Store } from '../store.ts';

const MINUTE_MS = 60_000;

/**
 * Closes what was corrected by whoever writes to the same store, and reminds institutions of what is late: now and every
 * minute. Gives what ends it, after a round that is under way.
 */
export async function keepCases(
  store: Store,
  now: () => Date,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const view = followCatalogue(store, now);
  const round = async () => {
    const present = await view();
    await followFiches(store, present, now());
    await tellLate(store, present, now());
  };
  await adoptReports(store, await view());
  // A report that came in while its fiche was being corrected may have been missed: each start looks at all of them.
  await store.write((records) => records.remove(places, FOLLOWER));
  await round();
  let running = Promise.resolve();
  const everyMinute = setInterval(() => {
    running = running.then(round).catch(onError);
  }, MINUTE_MS);
  everyMinute.unref();
  return () => {
    clearInterval(everyMinute);
    return running;
  };
}
