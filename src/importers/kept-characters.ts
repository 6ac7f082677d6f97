/**
 * How many visible characters of what was written are in what was made of it. Compared word by word, each word of the
 * result used once: a word that two columns have must be there twice. Marks of lists that became structure count as kept.
 */
import type { Block, Cell, Inline, Item } from '../contract/richtext.ts';
import { parseHtml } from '../richtext/parse-html.ts';
import { parsePlainText } from '../richtext/parse-plain-text.ts';
import { visibleTextOfHtml, visibleTextOfTree } from '../richtext/visible-text.ts';
import { looksLikeHtml } from './looks-like-html.ts';

/** A run of letters and digits, or one other sign. */
const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}\u00a0\u200b\ufeff\u0000]/gu;
/** Members that name and do not say. */
const NAMES = new Set(['code', 'kind', 't', 'status', 'currency', 'topic', 'moment', 'id', 'days']);

export interface Kept {
  in: number;
  kept: number;
  /** Names of the texts of which something is missing. */
  short: string[];
}

/** `written`: texts by name. `made`: the records that hold them. `marks`: signs between parts that became structure. */
export function keptCharacters(
  written: Readonly<Record<string, string>>,
  made: readonly unknown[],
  marks = '',
): Kept {
  const left = new Map<string, number>();
  const add = (text: string) => {
    for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  };
  for (const text of textsOf(made)) add(text);
  const kept: Kept = { in: 0, kept: 0, short: [] };
  for (const [name, text] of Object.entries(written)) {
    const html = looksLikeHtml(text) ? parseHtml(text).tree : undefined;
    const free = html ? [] : wordsOf(parsePlainText(text).markers.join(' '));
    const words = wordsOf(html ? html.map(textOfNode).join(' ') : text);
    const before = kept.in - kept.kept;
    // What the parser of HTML left out is missing already.
    if (html) kept.in += visibleTextOfHtml(text).length - visibleTextOfTree(html).length;
    for (const word of words) {
      kept.in += word.length;
      const times = left.get(word) ?? 0;
      const mark = free.indexOf(word);
      if (times > 0) left.set(word, times - 1);
      else if (mark >= 0) free.splice(mark, 1);
      else if (!marks.includes(word)) continue;
      kept.kept += word.length;
    }
    if (kept.in - kept.kept > before) kept.short.push(name);
  }
  return kept;
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('t' in value) return [textOfNode(value as Node)];
  return Object.entries(value).flatMap(([name, inner]) => (NAMES.has(name) ? [] : textsOf(inner)));
}

type Node = Inline | Block | Item | Cell | { t: 'tr'; c: Cell[] };
const IN_A_LINE = ['strong', 'em', 'a'];

/** A word may have a part in bold: inside a line nothing stands between the parts. */
function textOfNode(node: Node): string {
  if (typeof node === 'string') return node;
  if (!('c' in node)) return ' ';
  const text = (node.c as Node[]).map(textOfNode).join('');
  return IN_A_LINE.includes(node.t) ? text : ` ${text} `;
}
