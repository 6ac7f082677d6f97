/**
 * What a webmaster writes as period: a year `2026`, a month `2026-11`, or two days `2026-01-01/2026-03-31`. Anything else
 * gives the catalogue's own period, the last twelve months.
 */
export function readPeriod(period: string): { from?: string; to?: string } {
  const [, year = '', month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period.trim()) ?? [];
  if (year !== '' && month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (year !== '') {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { from: `${year}-${month ?? ''}-01`, to: `${year}-${month ?? ''}-${String(last)}` };
  }
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(period.trim()) ?? [];
  return from === undefined || to === undefined ? {} : { from, to };
}
