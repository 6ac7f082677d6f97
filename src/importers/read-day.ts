/** A date as people and machines write it → what the contract takes; undefined when it is none or could be two. */
export function readDay(written: string): string | undefined {
  const text = written.trim();
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(text);
  if (iso) return isDay(iso[1]) ? iso[1] : undefined;
  // Day first, as everywhere in Latin America.
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text);
  if (!local) return undefined;
  const [, day = '', month = '', year = ''] = local;
  const told = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(told) ? told : undefined;
}

function isDay(text = ''): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
