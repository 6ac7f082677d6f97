/** The calendar day of an instant in a zone: `2026-11-21`. */
export function localDay(instant: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}
