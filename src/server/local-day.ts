/** Making one costs as much as answering. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone: `2026-11-21`. */
export function localDay(instant: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  // Swedish writes dates as ISO 8601 does.
  if (!format) formats.set(timeZone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone })));
  return format.format(instant);
}
