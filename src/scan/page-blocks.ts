/** The text of a page as people read it: headings, paragraphs, list items, rows. What is not its own text is left out. */
import type { PageElement } from '../doctor/page-tree.ts';
import { OUR_TAGS } from '../doctor/our-tags.ts';

export interface Block {
  /** One line. */
  text: string;
  /** 1–6 for a heading. */
  level?: number;
  /** What says what the text is: the term of a list, the head of a row or column. */
  label?: string;
  /** What a row of a table is about: its first cell, in tables with a head. */
  subject?: string;
  /** Items of the same list have the same number. */
  list?: number;
}

/** Neither what is around every page nor what our own elements show. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'footer',
  'svg',
  'select',
  'button',
  'head',
  'iframe',
  ...OUR_TAGS,
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'font',
  'label',
]);

export function pageBlocks(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let lists = 0;
  let term: string | undefined;
  walk(root, {});
  flush({});
  return blocks;

  function flush(as: Omit<Block, 'text'>): void {
    const text = words.replace(/\s+/g, ' ').trim();
    words = '';
    if (text !== '') blocks.push({ text, ...as });
  }

  function walk(element: PageElement, as: Omit<Block, 'text'>): void {
    for (const child of element.children) {
      if (typeof child === 'string') words += child;
      else if (child.tag === 'br') words += '\n';
      else if (INLINE.has(child.tag)) walk(child, as);
      else if (!LEFT_OUT.has(child.tag) && child.attributes['data-tramite'] === undefined) {
        flush(as);
        block(child, as);
      }
    }
  }

  function block(element: PageElement, as: Omit<Block, 'text'>): void {
    const { tag } = element;
    if (tag === 'table') {
      table(element);
      return;
    }
    if (tag === 'dt') {
      term = plainText(element);
      return;
    }
    const inside: Omit<Block, 'text'> = /^h[1-6]$/.test(tag)
      ? { level: Number(tag[1]) }
      : tag === 'ul' || tag === 'ol'
        ? { list: (lists += 1) }
        : tag === 'dd' && term !== undefined
          ? { label: term }
          : tag === 'li'
            ? as
            : withoutLevel(as);
    walk(element, inside);
    flush(inside);
  }

  function table(element: PageElement): void {
    const rows = inside(element, 'tr').map((row) =>
      row.children.filter(
        (cell): cell is PageElement => typeof cell !== 'string' && /^t[dh]$/.test(cell.tag),
      ),
    );
    const [first = []] = rows;
    const heads =
      first.length > 1 && first.every(({ tag }) => tag === 'th') ? first.map(plainText) : undefined;
    for (const row of heads ? rows.slice(1) : rows) {
      const [start = '', ...rest] = row.map(plainText);
      if (rest.length === 0) blocks.push({ text: start });
      rest.forEach((text, at) => {
        if (text === '') return;
        const label = rest.length > 1 ? (heads?.[at + 1] ?? start) : start;
        blocks.push({ text, label, ...(heads && rest.length > 1 && { subject: start }) });
      });
    }
  }
}

function withoutLevel({ level: _level, ...rest }: Omit<Block, 'text'>): Omit<Block, 'text'> {
  return rest;
}

function inside(element: PageElement, tag: string): PageElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.tag === tag ? [child] : inside(child, tag),
  );
}

function plainText({ children }: PageElement): string {
  return children
    .map((child) => (typeof child === 'string' ? child : ` ${plainText(child)} `))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
