import type { Rich } from '../../contract/richtext.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';

/** A cell; `{ path }` becomes an address below the catalogue's own. */
export type Cell = string | number | boolean | { path: string } | undefined;
export type Row = readonly Cell[];

/** Rich text as words with line breaks, in Spanish. */
export function plainWords(rich: Rich | undefined): string | undefined {
  return rich && toPlainText(rich.es);
}
