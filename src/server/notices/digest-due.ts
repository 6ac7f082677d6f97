import type { Frequency } from '../../contract/notice-target.ts';
import { addDays } from '../../contract/due-day.ts';
import { weekdayOf } from '../../contract/weekdays.ts';
import { localDay } from '../local-day.ts';
import { localInstant } from './local-instant.ts';

/** People read their mail when the office opens. */
const HOUR = 7;

/** The next instant after `now` at which a digest leaves: at 7 of the country's clock, of each day or of Mondays. */
export function digestDue(
  frequency: Exclude<Frequency, 'immediate'>,
  now: Date,
  timeZone: string,
): { day: string; at: Date } {
  let day = localDay(now, timeZone);
  for (;;) {
    const at = localInstant(day, HOUR, timeZone);
    if (at > now && (frequency === 'daily' || weekdayOf(day) === 'mo')) return { day, at };
    day = addDays(day, 1);
  }
}
