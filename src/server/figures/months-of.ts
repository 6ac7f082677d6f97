/** Calendar months that a period touches, each cut to the period: days as `2026-11-21`, both ends included. */
export function monthsOf(from: string, to: string): { month: string; from: string; to: string }[] {
  const months: { month: string; from: string; to: string }[] = [];
  let first = from;
  while (first <= to) {
    const [year = 0, month = 0] = first.split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    months.push({ month: first.slice(0, 7), from: first, to: last < to ? last : to });
    first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  }
  return months;
}
