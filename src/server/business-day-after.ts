/** The day that is `days` business days after `day`: neither Saturdays, Sundays nor holidays count. */
export function businessDayAfter(day: string, days: number, holidays: readonly string[] = []): string {
  const date = new Date(`${day}T00:00:00Z`);
  const closed = new Set(holidays);
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    const weekday = date.getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !closed.has(date.toISOString().slice(0, 10))) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
