import type { BurstView } from '../../contract/burst.ts';
import type { Services } from '../services.ts';
import { bursts } from './counting-records.ts';
import type { Button } from './rule.ts';

/** How long a burst stays «en revisión» before everybody's eyes. */
export const SHOWN_DAYS = 30;
/** A page's worth; the newest first. */
const MOST = 200;

/** Bursts of the last days, the newest first; of one institution's trámites, or of all. */
export async function recentBursts(
  { store, now, view }: Services,
  institution?: string,
): Promise<BurstView[]> {
  const { tramites } = await view();
  const from = new Date(now().getTime() - SHOWN_DAYS * 24 * 60 * 60_000).toISOString();
  const found = await store.records.list(bursts, { index: 'at', from, descending: true });
  return found
    .filter(({ tramite }) => institution === undefined || tramites.get(tramite)?.institution === institution)
    .slice(0, MOST)
    .map(({ tramite, button, at, count, prefixes, habit }) => ({
      tramite,
      button: button as Button,
      at,
      count,
      networks: prefixes,
      usual: Math.round(habit * 10) / 10,
    }));
}
