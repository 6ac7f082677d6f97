/** Words of a graph, which are plain or HTML, → the tree. */
import type { Rich, RichTree } from '../../contract/richtext.ts';
import type { Text } from '../../contract/text.ts';
import { parseHtml } from '../../richtext/parse-html.ts';
import { parsePlainText } from '../../richtext/parse-plain-text.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';
import { looksLikeHtml } from '../looks-like-html.ts';

const LONGEST_SUMMARY = 200;

/** Several texts one below the other, each language for itself. */
export function readRich(texts: readonly (Text | undefined)[]): Rich | undefined {
  const joined = joinTexts(texts, '\n\n');
  return joined && { ...mapped(joined, treeOf), es: treeOf(joined.es) };
}

export function joinTexts(texts: readonly (Text | undefined)[], between: string): Text | undefined {
  const present = texts.filter((text) => text !== undefined);
  if (present.length === 0) return undefined;
  const langs = new Set(present.flatMap((text) => Object.keys(text)));
  const inLang = (lang: string) => present.map((text) => text[lang] ?? text.es).join(between);
  return { es: inLang('es'), ...Object.fromEntries([...langs].map((lang) => [lang, inLang(lang)])) };
}

/** The standard has one description: its first paragraph is what a card shows, unless it is too long for that. */
export function readDescription(text: Text): { summary: Text; description?: Rich } {
  const parts = Object.entries(text).map(([lang, words]) => [lang, split(words)] as const);
  const summary = { es: '', ...Object.fromEntries(parts.map(([lang, part]) => [lang, part.summary])) };
  const trees = parts.flatMap(([lang, { tree }]): [string, RichTree][] => (tree ? [[lang, tree]] : []));
  const [first] = trees;
  return first ? { summary, description: { es: first[1], ...Object.fromEntries(trees) } } : { summary };
}

function split(words: string): { summary: string; tree?: RichTree } {
  if (looksLikeHtml(words)) {
    const tree = treeOf(words);
    return { summary: shortened(toPlainText(tree)), tree };
  }
  const [head = '', ...more] = words.split(/\n\s*\n/);
  if (head.length > LONGEST_SUMMARY) return { summary: shortened(head), tree: treeOf(words) };
  const rest = more.join('\n\n');
  return rest.trim() === '' ? { summary: head } : { summary: head, tree: treeOf(rest) };
}

function treeOf(words: string): RichTree {
  return looksLikeHtml(words) ? parseHtml(words).tree : parsePlainText(words).tree;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const end = line.lastIndexOf(' ', LONGEST_SUMMARY - 2);
  return line.length <= LONGEST_SUMMARY ? line : `${line.slice(0, end > 0 ? end : LONGEST_SUMMARY - 2)} …`;
}

function mapped<T>(text: Text, change: (words: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, change(words)]));
}
