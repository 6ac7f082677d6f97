/**
 * What a webmaster writes as period: a year `2026`, a month `2026-11`, or two days `2026-01-01/2026-03-31`. Anything else
 * gives the catalogue's own period, the last twelve months.
 */
export function readPeriod(period: string): { from?: string; to?: string } {
  const [whole = '', from, to] = PERIOD.exec(period.trim()) ?? [];
  if (from !== undefined && to !== undefined) return { from, to };
  if (whole === '') return {};
  const [year = '', month] = whole.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
  return { from: `${year}-${month ?? '01'}-01`, to: last.toISOString().slice(0, 10) };
}

const PERIOD = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d))$/;
