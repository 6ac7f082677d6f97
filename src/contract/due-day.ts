/** From the day on which somebody hands something in to the day on which an answer is owed. */
import type { Calendar } from './calendar.ts';
import type { Duration } from './text.ts';
import { weekdayOf } from './weekdays.ts';

export interface DueDay {
  /** `2026-12-04`. */
  day: string;
  /** True when the calendar does not know all holidays until then. */
  approximate: boolean;
}

/** More than this many days ahead nobody's calendar is worth a promise. */
const FARTHEST = 3650;

/**
 * Undefined when the duration has only words. Minutes and hours end the same day, or the next business day when that day
 * is none. Terms in days begin to count the day after. A term in calendar units that ends on a closed day ends there: the
 * law differs by country, and the earlier day is the one to ask on.
 */
export function dueDay(from: string, { amount, unit }: Duration, calendar?: Calendar): DueDay | undefined {
  if (amount === undefined || unit === undefined || amount > FARTHEST) return undefined;
  const day = endOf(from, amount, unit, calendar);
  const counted = unit === 'business_day' || unit === 'minute' || unit === 'hour';
  const { knownUntil } = calendar ?? {};
  return { day, approximate: counted && (knownUntil === undefined || day > knownUntil) };
}

function endOf(
  from: string,
  amount: number,
  unit: NonNullable<Duration['unit']>,
  calendar: Calendar | undefined,
): string {
  switch (unit) {
    case 'minute':
    case 'hour':
      return isBusinessDay(from, calendar) ? from : businessDayAfter(from, 1, calendar);
    case 'business_day':
      return businessDayAfter(from, amount, calendar);
    case 'calendar_day':
      return addDays(from, Math.ceil(amount));
    case 'week':
      return addDays(from, Math.ceil(amount * 7));
    case 'month':
    case 'year':
      return addMonths(from, Math.ceil(unit === 'year' ? amount * 12 : amount));
  }
}

export function isBusinessDay(day: string, calendar: Calendar | undefined): boolean {
  const { weekend, holidays } = calendar ?? { weekend: ['sa', 'su'], holidays: [] };
  return !weekend.includes(weekdayOf(day)) && !holidays.some(({ date }) => date === day);
}

/** The day that is `days` business days after `day`; of a fraction, the day on which it ends. */
export function businessDayAfter(day: string, days: number, calendar: Calendar | undefined): string {
  if ((calendar?.weekend.length ?? 0) >= 7) return day;
  let end = day;
  for (let left = Math.ceil(days); left > 0;) {
    end = addDays(end, 1);
    if (isBusinessDay(end, calendar)) left -= 1;
  }
  return end;
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day of a later month, or its last: a month after 31 January is 28 February. */
function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10);
}
