/** The instant at which a clock of the zone shows `hour` o'clock on a day `2026-11-21`. */
export function localInstant(day: string, hour: number, timeZone: string): Date {
  const wall = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  // Twice, because the offset at the first guess may be that of the other side of a change of clocks.
  const first = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(first, timeZone));
}

function offsetAt(instant: number, timeZone: string): number {
  // Swedish writes dates and times as ISO 8601 does.
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
