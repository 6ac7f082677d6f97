/** How many characters of a record are in what was made of it. */
import { parsePlainText } from '../../richtext/parse-plain-text.ts';
import { visibleCharacters, visibleTextOfTree } from '../../richtext/visible-text.ts';
import type { RowReport } from '../report.ts';
import { VOCABULARIES } from './extension.ts';
import type { Gathered } from './gather.ts';
import { CLOSED } from './read-hours.ts';
import { ACCESSIBILITY, NOT_SAID, OWN_IDENTIFIER } from './to-institution.ts';

/** Words that became structure, and those that our own exporter writes where HSDS asks for something. */
const STRUCTURED = new Set<string>([
  ...Object.values(ACCESSIBILITY),
  ...Object.values(VOCABULARIES).map(({ name }) => name),
  CLOSED,
  NOT_SAID,
  OWN_IDENTIFIER,
]);

/** Every word of the source, looked for in what was made of its record; what is not there is told with its place. */
export function countWords(
  record: Gathered,
  { row, said }: { row: RowReport; said: unknown[] },
  characters: { in: number; kept: number },
): void {
  const kept = visibleCharacters(stringsIn(said).join('\u0001'));
  for (const { place, words } of record.words) {
    const visible = visibleCharacters(words);
    characters.in += visible.length;
    // Marks of lists became structure, which shows them again.
    const isKept =
      STRUCTURED.has(words) ||
      kept.includes(visible) ||
      joinedTree(kept).includes(visibleTextOfTree(parsePlainText(words).tree));
    if (isKept) characters.kept += visible.length;
    else row.notes.push(`${place} no se guarda: «${words}»`);
  }
}

/** Without the seams between strings: a paragraph of the tree is several. */
function joinedTree(kept: string): string {
  return kept.replaceAll('\u0001', '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 't' ? [] : stringsIn(part)));
}
