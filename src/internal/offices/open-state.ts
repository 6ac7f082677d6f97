/** Whether an office is open at an instant, by the clock where it stands. Pure. */
import type { Calendar } from '../../contract/calendar.ts';
import { addDays } from '../../contract/due-day.ts';
import type { Office } from '../../contract/institution.ts';
import type { Text } from '../../contract/text.ts';
import { weekdayOf } from '../../contract/weekdays.ts';
import { localTime } from './local-time.ts';

/** What an office's hours depend on besides itself. */
export interface OfficeClock {
  /** IANA zone for offices without their own. */
  timeZone: string;
  /** National holidays: they close offices in the country unless the office says otherwise for that day. */
  calendar?: Calendar;
}

export type OpenState =
  | { open: true; /** `16:00` */ until: string }
  | {
      open: false;
      /** When it opens again, within 30 days. */
      next?: { day: string; opens: string };
      /** Today is a holiday with this name. */
      holiday?: Text;
    };

/** From and to in minutes since midnight; `to` may be on the next day, beyond 1440. */
interface Stretch {
  from: number;
  to: number;
}

const DAY = 1440;
const DAYS_AHEAD = 30;

/** Undefined when nobody wrote down the hours. */
export function openState(office: Office, now: Date, clock: OfficeClock): OpenState | undefined {
  if (office.hours.length === 0 && office.exceptions.length === 0) return undefined;
  const { day, minutes } = localTime(now, office.timeZone ?? clock.timeZone);
  const open = [
    ...stretchesOf(office, addDays(day, -1), clock).map(({ from, to }) => ({
      from: from - DAY,
      to: to - DAY,
    })),
    ...stretchesOf(office, day, clock),
  ].find(({ from, to }) => from <= minutes && minutes < to);
  if (open) return { open: true, until: clockOf(open.to) };
  const holiday = holidayOf(office, day, clock)?.name;
  const next = nextOpening(office, day, minutes, clock);
  return { open: false, ...(next && { next }), ...(holiday && { holiday }) };
}

/** The hours of one day, `{ opens: '08:00', closes: '16:00' }` in order; empty = closed. */
export function hoursOn(
  office: Office,
  day: string,
  clock: OfficeClock,
): { opens: string; closes: string }[] {
  return stretchesOf(office, day, clock).map(({ from, to }) => ({
    opens: clockOf(from),
    closes: clockOf(to),
  }));
}

function nextOpening(
  office: Office,
  today: string,
  minutes: number,
  clock: OfficeClock,
): { day: string; opens: string } | undefined {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(today, ahead);
    const next = stretchesOf(office, day, clock).find(({ from }) => ahead > 0 || from > minutes);
    if (next) return { day, opens: clockOf(next.from) };
  }
  return undefined;
}

/** What the office itself says of a day counts before the national holiday, and that before its week. */
function stretchesOf(office: Office, day: string, clock: OfficeClock): Stretch[] {
  const exceptions = office.exceptions.filter(({ date }) => date === day);
  if (exceptions.length > 0)
    return sorted(
      exceptions.flatMap(({ closed, opens, closes }) =>
        closed || !opens || !closes ? [] : [stretch(opens, closes)],
      ),
    );
  if (holidayOf(office, day, clock)) return [];
  const weekday = weekdayOf(day);
  return sorted(
    office.hours
      .filter(
        ({ days, from, until }) =>
          days.includes(weekday) &&
          (from === undefined || from <= day) &&
          (until === undefined || until >= day),
      )
      .map(({ opens, closes }) => stretch(opens, closes)),
  );
}

/** A consulate keeps the holidays of two countries and says its own; ours is not asked. */
function holidayOf(office: Office, day: string, { calendar }: OfficeClock): { name?: Text } | undefined {
  if (office.country !== undefined) return undefined;
  const holiday = calendar?.holidays.find(({ date }) => date === day);
  return holiday && { ...(holiday.name && { name: holiday.name }) };
}

function stretch(opens: string, closes: string): Stretch {
  const from = minutesOf(opens);
  const to = minutesOf(closes);
  return { from, to: to <= from ? to + DAY : to };
}

function sorted(stretches: Stretch[]): Stretch[] {
  return stretches.sort((one, other) => one.from - other.from);
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  const ofDay = minutes === DAY ? DAY : ((minutes % DAY) + DAY) % DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
