/**
 * Plain text with lists → the tree: `1.` `1)` become numbered items that keep their numbers, `–` `—` `•` `-` `*` become
 * points, with tabs or spaces after them. What merely looks like a list (one asterisk, «a)», «IV.», a lone year) stays text.
 */
import type { Block, Inline, Item, RichTree } from '../contract/richtext.ts';
import { tidyInline } from './tidy-inline.ts';

export interface PlainParsed {
  tree: RichTree;
  /** Marks that became structure, as they stood: `1.`, `–`. The list shows them again. */
  markers: string[];
}

const NUMBERED = /^\s*(\d{1,3})(?:\.-|\.\)|[.)])(?![\d.,)])\s*(?=\S)/;
const POINT = /^\s*([–—•●▪·]|-(?![\d-])|\*(?=\s))\s*(?=\S)/;

interface Line {
  text: string;
  number?: number;
  point?: boolean;
  marker?: string;
  /** A blank line stands before it. */
  apart: boolean;
}

export function parsePlainText(text: string): PlainParsed {
  const lines = readLines(text);
  const markers = lines.flatMap((line) => (line.marker === undefined ? [] : [line.marker]));
  const blocks: Block[] = [];
  let paragraph: Inline[] = [];
  const close = () => {
    const c = tidyInline(paragraph);
    if (c.length > 0) blocks.push({ t: 'p', c });
    paragraph = [];
  };
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line) break;
    if (line.number === undefined && !line.point) {
      if (line.apart) close();
      paragraph.push(...(paragraph.length > 0 ? [{ t: 'br' } as const] : []), line.text);
      index += 1;
      continue;
    }
    close();
    const { block, next } = line.point ? points(lines, index) : numbered(lines, index);
    blocks.push(block);
    index = next;
  }
  close();
  return { tree: blocks, markers };
}

/** Numbers that follow each other; points below a number are its own list, and lines that follow belong to the item. */
function numbered(lines: readonly Line[], from: number): { block: Block; next: number } {
  const start = lines[from]?.number ?? 1;
  const items: Item[] = [];
  let index = from;
  let expected = start;
  while (lines[index]?.number === expected) {
    const texts: Inline[] = [lines[index]?.text ?? ''];
    index += 1;
    index = continuation(lines, index, texts);
    const content: (Inline | Block)[] = tidyInline(texts);
    const below = lines[index];
    // Points after a number belong to it when the numbering goes on after them.
    if (below?.point) {
      const inner = points(lines, index);
      if (lines[inner.next]?.number === expected + 1) {
        content.push(inner.block);
        index = inner.next;
      }
    }
    items.push({ t: 'li', c: content });
    expected += 1;
  }
  return { block: start === 1 ? { t: 'ol', c: items } : { t: 'ol', start, c: items }, next: index };
}

function points(lines: readonly Line[], from: number): { block: Block; next: number } {
  const items: Item[] = [];
  let index = from;
  while (lines[index]?.point) {
    const texts: Inline[] = [lines[index]?.text ?? ''];
    index = continuation(lines, index + 1, texts);
    items.push({ t: 'li', c: tidyInline(texts) });
  }
  return { block: { t: 'ul', c: items }, next: index };
}

/** Lines right below an item, without a blank line between, are part of it. */
function continuation(lines: readonly Line[], from: number, texts: Inline[]): number {
  let index = from;
  for (;;) {
    const line = lines[index];
    if (!line || line.apart || line.point || line.number !== undefined) return index;
    texts.push({ t: 'br' }, line.text);
    index += 1;
  }
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  const raw = text.split(/\r\n?|\n|\u2028|\u2029/);
  for (const each of raw) {
    if (each.trim() === '') {
      apart = true;
      continue;
    }
    lines.push({ text: each, apart });
    apart = false;
  }
  const numbers = lines.map((line) => NUMBERED.exec(line.text));
  const asterisks = lines.filter((line) => /^\s*\*\s/.test(line.text)).length;
  lines.forEach((line, index) => {
    const number = numbers[index];
    const point = POINT.exec(line.text);
    if (number) {
      line.number = Number(number[1]);
      // `007` is not how a list counts, and 0 would be shown as another number.
      if (String(line.number) !== number[1]) delete line.number;
      else take(line, number[0]);
    } else if (point && (point[1] !== '*' || asterisks > 1)) {
      line.point = true;
      take(line, point[0]);
    }
  });
  return lines;
}

function take(line: Line, marker: string): void {
  line.marker = marker.trim();
  line.text = line.text.slice(marker.length);
}
