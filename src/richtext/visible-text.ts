/**
 * The characters that people can see, without white space: what must be the same before and after parsing. Of HTML: all
 * text that a browser shows (not scripts, styles, comments) plus the alternative text of images. Of a tree: all its text.
 */
import { parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import type { Block, Inline, Item, Cell, RichTree } from '../contract/richtext.ts';
import { isShown } from './is-shown.ts';

const INVISIBLE = /[\s\u00a0\u200b\ufeff\u0000]+/g;

export function visibleTextOfHtml(html: string): string {
  const texts: string[] = [];
  const stack: Html.Node[] = [parseFragment(html, { scriptingEnabled: false })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') texts.push((node as Html.TextNode).value);
    if (!isShown(node.nodeName)) continue;
    if (node.nodeName === 'img') texts.push(node.attrs.find(({ name }) => name === 'alt')?.value ?? '');
    // A loop, not spread arguments: an element may have more children than a call may have arguments.
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return visibleCharacters(texts.join(''));
}

export function visibleTextOfTree(tree: RichTree): string {
  return visibleCharacters(tree.map(textOf).join(''));
}

/** Text without anything that is not seen. */
export function visibleCharacters(text: string): string {
  return text.replace(INVISIBLE, '');
}

function textOf(node: Inline | Block | Item | Cell | { t: 'tr'; c: Cell[] }): string {
  if (typeof node === 'string') return node;
  if (!('c' in node)) return '';
  return (node.c as (Inline | Block | Item | Cell)[]).map(textOf).join('');
}
