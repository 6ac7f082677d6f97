/**
 * HTML of a catalogue → the tree. parse5 reads it as a browser would; what has no place in the tree is unwrapped, so that
 * every visible character stays, and what was left out is told. Parsing what `to-html.ts` writes gives the same tree.
 */
import { parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import {
  isSafeHref,
  type Block,
  type Cell,
  type Inline,
  type Item,
  type RichTree,
} from '../contract/richtext.ts';
import { DroppedList, type Dropped } from './dropped.ts';
import { isShown } from './is-shown.ts';
import { tidyInline } from './tidy-inline.ts';

export interface Parsed {
  tree: RichTree;
  dropped: Dropped[];
}

/** Deeper than any author writes; below it only the text is kept, so that a bomb cannot exhaust the stack. */
const DEEPEST = 48;
const MARKS: Record<string, 'strong' | 'em'> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
};
const HEADINGS: Record<string, 'h3' | 'h4'> = { h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
const PLAIN_INLINE = new Set(
  'a abbr acronym bdi bdo big code del dfn font ins kbd label mark nobr q s samp small span strike sub sup time tt u var wbr input button select option textarea'.split(
    ' ',
  ),
);

type Node = Html.ChildNode;
type Element = Html.Element;

export function parseHtml(html: string): Parsed {
  const dropped = new DroppedList();
  const root = parseFragment(html, { scriptingEnabled: false });
  return { tree: blocksOf(root.childNodes, dropped, 0), dropped: dropped.toArray() };
}

/** Blocks of a container: what stands free between blocks becomes paragraphs. */
function blocksOf(nodes: readonly Node[], dropped: DroppedList, depth: number): Block[] {
  const blocks: Block[] = [];
  let free: Inline[] = [];
  const close = () => {
    const c = tidyInline(free);
    if (c.length > 0) blocks.push({ t: 'p', c });
    free = [];
  };
  for (const part of partsOf(nodes, dropped, depth)) {
    if (isBlock(part)) {
      close();
      blocks.push(part);
    } else if (part === BREAK) close();
    else free.push(part);
  }
  close();
  return blocks;
}

/** End of a run of inline text without a block of its own: a `div` ends where it ends. */
const BREAK = Symbol('break');
type Part = Inline | Block | typeof BREAK;

function isBlock(part: Part): part is Block {
  return (
    typeof part === 'object' &&
    !('t' in part && (part.t === 'br' || part.t === 'strong' || part.t === 'em' || part.t === 'a'))
  );
}

function partsOf(nodes: readonly Node[], dropped: DroppedList, depth: number): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (node.nodeName === '#text') return [(node as Html.TextNode).value];
    if (!('tagName' in node)) return [];
    if (depth > DEEPEST) {
      dropped.add('nesting', node.tagName);
      return [textOf(node)];
    }
    return elementParts(node, dropped, depth + 1);
  });
}

function elementParts(element: Element, dropped: DroppedList, depth: number): Part[] {
  const tag = element.tagName;
  if (!isShown(tag)) {
    dropped.add(`element ${tag}`, textOf(element).trim());
    return [];
  }
  for (const { name, value } of element.attrs) {
    // The text of an image is kept as text; its address is told with the image.
    const kept = tag === 'img' ? ['alt', 'src'] : tag === 'a' ? ['href'] : tag === 'ol' ? ['start'] : [];
    if (!kept.includes(name)) dropped.add(`attribute ${name}`, value);
  }
  const children = element.childNodes;
  if (tag === 'br') return [{ t: 'br' }];
  if (tag === 'hr') {
    dropped.add('element hr');
    return [BREAK];
  }
  if (tag === 'img') {
    dropped.add('element img', attribute(element, 'src'));
    return [attribute(element, 'alt')];
  }
  if (tag === 'ol' || tag === 'ul') return lists(element, dropped, depth);
  if (tag === 'table') return tableParts(element, dropped, depth);
  const heading = HEADINGS[tag];
  const parts = partsOf(children, dropped, depth);
  if (heading || MARKS[tag] || tag === 'a') {
    // A mark around blocks has no place in the tree; the blocks do.
    if (parts.some((part) => part === BREAK || isBlock(part))) {
      dropped.add(`formatting ${tag}`);
      return [BREAK, ...parts, BREAK];
    }
    const inlines = parts as Inline[];
    if (heading) {
      const c = tidyInline(inlines);
      return c.length > 0 ? [{ t: heading, c }] : [BREAK];
    }
    if (tag === 'a') return link(element, inlines, dropped);
    const mark = MARKS[tag];
    return mark ? [{ t: mark, c: inlines }] : inlines;
  }
  if (PLAIN_INLINE.has(tag)) {
    dropped.add(`formatting ${tag}`);
    return parts;
  }
  // Everything else is a container that starts and ends a line: p, div, section, blockquote, dl…
  return [BREAK, ...parts, BREAK];
}

function link(element: Element, c: Inline[], dropped: DroppedList): Inline[] {
  const href = attribute(element, 'href').trim();
  // A link inside a link cannot be written down again.
  if (isSafeHref(href) && !c.some(holdsLink)) return [{ t: 'a', href, c }];
  dropped.add(`link ${/^[a-z]+:/i.exec(href)?.[0] ?? 'without scheme'}`, href);
  return c;
}

function holdsLink(inline: Inline): boolean {
  return typeof inline === 'object' && (inline.t === 'a' || ('c' in inline && inline.c.some(holdsLink)));
}

/** One list, or several where an item says its own number (`<li value>`): a list counts on from its start. */
function lists(element: Element, dropped: DroppedList, depth: number): Block[] {
  const made: { start: number; items: Item[] }[] = [];
  const written = attribute(element, 'start');
  let next = wholeNumber(written) ?? 1;
  if (written !== '' && wholeNumber(written) === undefined) dropped.add('attribute start', written);
  for (const child of element.childNodes) {
    const inItem = 'tagName' in child && child.tagName === 'li';
    const c = contentOf(inItem ? child.childNodes : [child], dropped, depth + 1);
    let value: number | undefined;
    for (const { name, value: said } of inItem ? child.attrs : []) {
      if (name === 'value' && element.tagName === 'ol') value = wholeNumber(said);
      else dropped.add(`attribute ${name}`, said);
    }
    if (c.length === 0) continue;
    const last = made.at(-1);
    if (value !== undefined && value !== next) next = value;
    if (last && last.start + last.items.length === next) last.items.push({ t: 'li', c });
    else made.push({ start: next, items: [{ t: 'li', c }] });
    next += 1;
  }
  if (element.tagName === 'ul') return made.map(({ items }) => ({ t: 'ul', c: items }));
  return made.map(({ start, items }) => (start === 1 ? { t: 'ol', c: items } : { t: 'ol', start, c: items }));
}

function wholeNumber(written: string): number | undefined {
  const number = Number.parseInt(written, 10);
  return Number.isSafeInteger(number) && Math.abs(number) < 1e9 ? number : undefined;
}

function tableParts(table: Element, dropped: DroppedList, depth: number): Part[] {
  const rows: { t: 'tr'; c: Cell[] }[] = [];
  const outside: Part[] = [];
  const readRow = (row: Element) => {
    const cells = row.childNodes.flatMap((cell): Cell[] => {
      if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) return [];
      for (const { name, value } of cell.attrs) dropped.add(`attribute ${name}`, value);
      return [{ t: cell.tagName, c: contentOf(cell.childNodes, dropped, depth + 1) }];
    });
    if (cells.some((cell) => cell.c.length > 0)) rows.push({ t: 'tr', c: cells });
  };
  for (const child of table.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === 'tr') readRow(child);
    else if (['tbody', 'thead', 'tfoot'].includes(child.tagName)) {
      for (const row of child.childNodes) if ('tagName' in row && row.tagName === 'tr') readRow(row);
    } else outside.push(BREAK, ...partsOf([child], dropped, depth), BREAK);
  }
  return rows.length > 0 ? [...outside, { t: 'table', c: rows }] : [...outside, BREAK];
}

/** Content of an item or a cell: inline text alone stays inline, a single paragraph needs no paragraph. */
function contentOf(nodes: readonly Node[], dropped: DroppedList, depth: number): (Inline | Block)[] {
  const blocks = depth > DEEPEST ? textBlock(nodes, dropped) : blocksOf(nodes, dropped, depth);
  const content: (Inline | Block)[] = [];
  blocks.forEach((block, index) => {
    // The first paragraph is written inline; after another block it has to keep its own.
    if (block.t === 'p' && index === 0) for (const inline of block.c) content.push(inline);
    else content.push(block);
  });
  return content;
}

function textBlock(nodes: readonly Node[], dropped: DroppedList): Block[] {
  dropped.add('nesting');
  const c = tidyInline([nodes.map(textOf).join('')]);
  return c.length > 0 ? [{ t: 'p', c }] : [];
}

/** Text without recursion: a bomb is deep. */
function textOf(root: Node): string {
  const texts: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') texts.push((node as Html.TextNode).value);
    else if ('childNodes' in node && (node === root || isShown(node.nodeName)))
      for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return texts.join('');
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}
