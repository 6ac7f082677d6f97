/** As schema.org and iCalendar shorten them, Monday first. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Weekday of a calendar day `2026-11-21`. */
export function weekdayOf(day: string): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mo';
}

/** Days in the order of the week as stretches from first to last: Monday, Tuesday, Wednesday and Saturday are two. */
export function daySpans(days: readonly Weekday[]): { first: Weekday; last: Weekday }[] {
  const spans: { first: Weekday; last: Weekday }[] = [];
  for (const day of WEEKDAYS) {
    if (!days.includes(day)) continue;
    const span = spans.at(-1);
    if (span && WEEKDAYS.indexOf(day) === WEEKDAYS.indexOf(span.last) + 1) span.last = day;
    else spans.push({ first: day, last: day });
  }
  return spans;
}
