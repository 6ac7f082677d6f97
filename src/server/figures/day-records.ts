/**
 * What is counted a day at a time, without anything that points at a person: one row for each day and thing, with
 * numbers in it. A row that comes down to nothing goes away, so that these rows equal a recount from what they count.
 */
import type { Collection, RecordWriter } from '../records.ts';

export interface DayRow {
  /** Calendar day in the country's zone: `2026-11-21`. */
  day: string;
  institution: string;
  tramite: string;
}

/** Answers of the satisfaction survey. */
export interface SurveyDay extends DayRow {
  found: { yes: number; no: number; partly: number };
  /** How many gave 1, 2, 3, 4 and 5. */
  ratings: [number, number, number, number, number];
  /** Whether somebody who looked for help reached it. */
  helped: { yes: number; no: number };
}

/** How elements were used on one site, at one place of it. */
export interface UseDay extends DayRow {
  /** Host name of the page. */
  site: string;
  /** As the webmaster called the place; '' = not said. */
  placement: string;
  /** Tag of the element. */
  element: string;
  shown: number;
  opened: number;
  started: number;
}

/** By day, and by institution and day: `RNPN 2026-11-21`. */
const indexes = {
  day: ({ day }: DayRow) => day,
  institution: ({ institution, day }: DayRow) => `${institution} ${day}`,
};

export const surveyDays: Collection<SurveyDay> = {
  name: 'survey-day',
  key: ({ day, institution, tramite }) => `${day} ${institution} ${tramite}`,
  indexes,
};

export const useDays: Collection<UseDay> = {
  name: 'use-day',
  key: ({ day, tramite, institution, site, placement, element }) =>
    JSON.stringify([day, tramite, institution, site, placement, element]),
  indexes,
};

/** Adds the numbers of `row`, however deep they lie, to what is kept under its key; `by` -1 takes them away. */
export async function addToDay<Row extends object>(
  records: RecordWriter,
  collection: Collection<Row>,
  row: Row,
  by: 1 | -1 = 1,
): Promise<void> {
  const key = collection.key(row);
  const sum = added(await records.get(collection, key), row, by) as Row;
  if (isNothing(sum)) await records.remove(collection, key);
  else await records.put(collection, sum);
}

/** The numbers of both, part by part; words are those of `more`. A part that comes down to 0 stays where parts are fixed. */
function added(present: unknown, more: unknown, by: 1 | -1): unknown {
  if (typeof more === 'number') return ((present as number | undefined) ?? 0) + by * more;
  if (typeof more !== 'object' || more === null) return more;
  if (Array.isArray(more))
    return more.map((part, index) => added((present as unknown[] | undefined)?.[index], part, by));
  const before = (present ?? {}) as Record<string, unknown>;
  const names = [...new Set([...Object.keys(before), ...Object.keys(more)])];
  return Object.fromEntries(
    names.map((name) => {
      const part = (more as Record<string, unknown>)[name];
      return [name, part === undefined ? before[name] : added(before[name], part, by)];
    }),
  );
}

function isNothing(part: unknown): boolean {
  if (typeof part === 'number') return part === 0;
  return typeof part !== 'object' || part === null || Object.values(part).every(isNothing);
}
