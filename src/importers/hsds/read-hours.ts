/** HSDS schedules → opening hours. Weekly ones become structure; a rule that is more than that stays as words. */
import { WEEKDAYS, type OpeningHours, type Weekday } from '../../contract/institution.ts';
import type { Office } from '../../contract/institution.ts';
import { linesOf } from './lines-of.ts';
import { wordsOf, type Node } from './spec.ts';

interface Hours {
  hours: OpeningHours[];
  exceptions: Office['exceptions'];
  /** What could not be understood, and what is said beside the hours. */
  lines: string[];
}

/** How our exporter says that an office is closed on a day. */
export const CLOSED = 'Cerrado';
const RULES = ['count', 'byweekno', 'bymonthday', 'byyearday'];
const PLACED = ['freq', 'interval', 'byday', 'opens_at', 'closes_at', 'valid_from', 'valid_to', 'wkst'];

export function readHours(schedules: readonly Node[]): Hours {
  const read: Hours = { hours: [], exceptions: [], lines: [] };
  for (const schedule of schedules) {
    const opens = clockOf(wordsOf(schedule, 'opens_at'));
    const closes = clockOf(wordsOf(schedule, 'closes_at'));
    const from = dayOf(wordsOf(schedule, 'valid_from'));
    const until = dayOf(wordsOf(schedule, 'valid_to'));
    const days = daysOf(wordsOf(schedule, 'byday'));
    const isPlain =
      RULES.every((rule) => wordsOf(schedule, rule) === '') &&
      ['', '1'].includes(wordsOf(schedule, 'interval'));
    const isWeekly = ['', 'WEEKLY'].includes(wordsOf(schedule, 'freq'));
    const isOneDay = from !== undefined && from === until && wordsOf(schedule, 'byday') === '';
    const placed = new Set(PLACED);
    if (isPlain && isOneDay && (opens === undefined) === (closes === undefined)) {
      read.exceptions.push({
        date: from,
        closed: opens === undefined,
        ...(opens && closes ? { opens, closes } : {}),
      });
      if (wordsOf(schedule, 'description') === CLOSED && opens === undefined) placed.add('description');
    } else if (isPlain && isWeekly && days.length > 0 && opens && closes) {
      read.hours.push({ days, opens, closes, ...(from ? { from } : {}), ...(until ? { until } : {}) });
    } else placed.clear();
    const said = linesOf(schedule, 'schedule', placed);
    if (said.length > 0) read.lines.push(`Horario: ${said.join('; ')}`);
  }
  return read;
}

function clockOf(written: string): string | undefined {
  return /^(([01]\d|2[0-4]):[0-5]\d)(:\d{2})?/.exec(written)?.[1];
}

function dayOf(written: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : undefined;
}

/** `MO,TU`; nothing when one of them is no plain day (`1MO`). */
function daysOf(written: string): Weekday[] {
  const days = written
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter(Boolean);
  return days.every((day) => (WEEKDAYS as readonly string[]).includes(day)) ? (days as Weekday[]) : [];
}
