/** Plain text or HTML of a column → the tree; `notes` gets what markup was left out. */
import type { RichTree } from '../contract/richtext.ts';
import { parseHtml } from '../richtext/parse-html.ts';
import { parsePlainText } from '../richtext/parse-plain-text.ts';
import { describeDropped } from './describe-dropped.ts';
import { looksLikeHtml } from './looks-like-html.ts';

export function readRich(column: string, written: string, notes: string[]): RichTree {
  if (!looksLikeHtml(written)) return parsePlainText(written).tree;
  const { tree, dropped } = parseHtml(written);
  for (const each of dropped) notes.push(describeDropped(column, each));
  return tree;
}
