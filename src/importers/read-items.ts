/** A list that somebody wrote into one cell → its items, when it is nothing but a list; undefined when it stays whole. */
import type { RichTree } from '../contract/richtext.ts';
import { parsePlainText } from '../richtext/parse-plain-text.ts';
import { toPlainText } from '../richtext/to-plain-text.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { readRequirements } from './read-requirements.ts';

/** `separator`: a sign, `lines`, `none`, or undefined for lists that show their own marks. */
export function readItems(
  written: string,
  tree: RichTree,
  separator: string | undefined,
): string[] | undefined {
  if (separator === 'none') return undefined;
  const marked = readRequirements(tree)?.map(({ name }) => name.es);
  if (marked || separator === undefined || looksLikeHtml(written)) return marked;
  const parts = written
    .split(separator === 'lines' ? /\r\n?|\n/ : separator)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  // Marks before some lines and not before others: headings, or lines that go on. Only a person can tell.
  const bare = parts.map(withoutMark);
  const isMixed = separator === 'lines' && new Set(bare.map((part, index) => part === parts[index])).size > 1;
  return isMixed || parts.length === 0 ? undefined : bare;
}

function withoutMark(part: string): string {
  const { tree, markers } = parsePlainText(part);
  return markers.length === 1 ? toPlainText(tree).replace(/^(?:\d+\.|–) /, '') : part;
}
