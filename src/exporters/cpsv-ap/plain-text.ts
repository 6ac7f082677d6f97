import type { Rich } from '../../contract/richtext.ts';
import type { Text } from '../../contract/text.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';

/** A tree in each language → its words. Undefined for none, and for one without words. */
export function plainText(rich: Rich | undefined): Text | undefined {
  if (!rich) return undefined;
  const entries = Object.entries(rich).map(([lang, tree]) => [lang, toPlainText(tree)] as const);
  if (entries.every(([, words]) => words.trim() === '')) return undefined;
  return { es: toPlainText(rich.es), ...Object.fromEntries(entries) };
}
