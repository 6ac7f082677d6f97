/** Which offices open on the next holidays: the days on which most people go in vain. Pure. */
import type { Office } from '../../contract/institution.ts';
import type { Text } from '../../contract/text.ts';
import { hoursOn, type OfficeClock } from '../../internal/offices/open-state.ts';

export interface HolidayOpenings {
  /** `2026-12-25` */
  day: string;
  name?: Text | undefined;
  open: { office: Office; opens: string; closes: string }[];
}

/** The first `most` holidays from `today` on. */
export function holidayOpenings(
  offices: readonly Office[],
  today: string,
  clock: OfficeClock,
  most = 2,
): HolidayOpenings[] {
  return (clock.calendar?.holidays ?? [])
    .filter(({ date }) => date >= today)
    .sort((one, other) => one.date.localeCompare(other.date))
    .slice(0, most)
    .map(({ date, name }) => ({
      day: date,
      name,
      open: offices.flatMap((office) => hoursOn(office, date, clock).map((hours) => ({ office, ...hours }))),
    }));
}
