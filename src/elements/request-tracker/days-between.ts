/** Whole calendar days from the instant `now` to the day `day`, in the country's zone; negative when it has passed. */
export function daysBetween(now: string, day: string, timeZone = 'America/El_Salvador'): number {
  // en-CA writes a date as 2026-11-21, in every browser above our floor.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.parse(now));
  return Math.round((Date.parse(day.slice(0, 10)) - Date.parse(today)) / 86_400_000);
}
