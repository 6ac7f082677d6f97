const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether that is a day of the calendar, written as 2026-12-15. */
export function isDay(typed: string): boolean {
  if (!DAY.test(typed)) return false;
  const day = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}
