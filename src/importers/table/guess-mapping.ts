/** What each column probably is, from its header and its first cells. Pure: the person who brings the table decides. */
import { FIELD_NAMES, FIELDS, type Field, type FieldName } from './fields.ts';
import { foldHeader } from './fold-header.ts';
import type { MappedColumn } from './mapping.ts';

export interface Guess {
  /** From 1, in the rows given. */
  headerRow: number;
  /** By header as it stands. What nobody understood is `ignore`. */
  columns: Record<string, MappedColumn>;
  notUnderstood: string[];
}

/** Rows above the header that a ministry's table may begin with: its title, a date, a blank. */
const ABOVE = 20;
/** Part of the cells that must look alike for a column without a telling header. */
const MOST = 0.7;
/** Fields of which each row holds several. */
const LISTS: readonly FieldName[] = ['requirements', 'steps', 'keywords'];

export function guessMapping(rows: readonly (readonly string[])[]): Guess {
  const headerRow = findHeader(rows);
  const headers = uniqueHeaders(rows[headerRow] ?? []);
  const cellsOf = (index: number) =>
    rows.slice(headerRow + 1).flatMap((row) => (row[index]?.trim() ? [row[index].trim()] : []));
  const chosen = new Map<number, FieldName>();
  const offers = headers
    .flatMap((header, index) =>
      FIELD_NAMES.map((field) => ({ index, field, score: score(FIELDS[field], header, cellsOf(index)) })),
    )
    .filter((offer) => offer.score > 0)
    // Stable: among equals, the field and the column that stand first.
    .sort((a, b) => b.score - a.score);
  const taken = new Set<FieldName>();
  for (const { index, field } of offers) {
    if (chosen.has(index) || taken.has(field)) continue;
    chosen.set(index, field);
    taken.add(field);
  }
  const columns: Record<string, MappedColumn> = {};
  const notUnderstood: string[] = [];
  for (const [index, header] of headers.entries()) {
    if (header === '') continue;
    const field = chosen.get(index);
    if (!field) notUnderstood.push(header);
    const separator = field && LISTS.includes(field) ? guessSeparator(cellsOf(index)) : undefined;
    define(columns, header, field && separator ? { field, separator } : (field ?? 'ignore'));
  }
  return { headerRow: headerRow + 1, columns, notUnderstood };
}

/** Two columns of one name are told apart by their place: `Observaciones`, `Observaciones (2)`. */
export function uniqueHeaders(row: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const used = new Set<string>();
  return row.map((cell) => {
    const header = cell.replace(/\s+/g, ' ').trim();
    if (header === '') return '';
    let times = (seen.get(header) ?? 0) + 1;
    let unique = times === 1 ? header : `${header} (${times})`;
    while (used.has(unique)) unique = `${header} (${(times += 1)})`;
    seen.set(header, times);
    used.add(unique);
    return unique;
  });
}

function findHeader(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, ABOVE).map((row) => {
    const cells = row.filter((cell) => cell.trim() !== '');
    const telling = cells.filter((cell) => FIELD_NAMES.some((field) => headerScore(FIELDS[field], cell) > 0));
    return cells.length > 1 ? telling.length : 0;
  });
  const best = Math.max(0, ...known);
  if (best > 0) return known.indexOf(best);
  // Nothing telling: the first row that is more than a title.
  const wide = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return Math.max(0, wide);
}

function score(field: Field, header: string, cells: readonly string[]): number {
  const byHeader = headerScore(field, header);
  const alike = field.contents && cells.filter((cell) => field.contents?.test(cell)).length;
  const byContents = alike && alike >= cells.length * MOST ? 1 : 0;
  // A telling header counts more than what the cells look like; both together most.
  return byHeader > 0 ? byHeader + byContents : byContents;
}

function headerScore({ headers }: Field, header: string): number {
  const folded = foldHeader(header);
  const place = headers.findIndex((pattern) => pattern.test(folded));
  return place < 0 ? 0 : 10 - 2 * place;
}

/** `lines` or a sign, when most cells that have several parts have them so. */
function guessSeparator(cells: readonly string[]): string | undefined {
  const lines = cells.filter((cell) => cell.includes('\n')).length;
  const semicolons = cells.filter((cell) => !cell.includes('\n') && cell.includes(';')).length;
  const bars = cells.filter((cell) => !cell.includes('\n') && cell.includes('|')).length;
  const [best = 0] = [lines, semicolons, bars].sort((a, b) => b - a);
  if (best === 0) return undefined;
  if (best === lines) return 'lines';
  return best === semicolons ? ';' : '|';
}

/** Also a column called `__proto__` is only a column. */
function define(columns: Record<string, MappedColumn>, header: string, value: MappedColumn): void {
  Object.defineProperty(columns, header, { value, enumerable: true, configurable: true, writable: true });
}
