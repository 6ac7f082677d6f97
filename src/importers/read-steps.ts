/** Instructions that are nothing but one list, as steps; anything else stays whole. */
import type { Block, Inline, RichTree } from '../contract/richtext.ts';
import type { Step } from '../contract/tramite.ts';

const NUMBER = /^(\d{1,2})\s*(?:\.-|[.)])\s*(?=\S)/;
const DASH = /^[–—-]\s*(?=[\p{L}¿¡«"“(])/u;

/** Undefined when the instructions are not one list: numbers from 1 on without a gap, or a dash before every line. */
export function readSteps(tree: RichTree): Step[] | undefined {
  const lines = listed(tree) ?? markedLines(tree);
  if (!lines || lines.length < 2) return undefined;
  return lines.map((line, index) => {
    const links = line.flatMap(linksOf);
    return {
      order: index + 1,
      title: { es: line.map(plain).join('').replace(/\s+/g, ' ').trim() },
      // The title has the words; the description only what a title cannot carry, so that nothing is read twice.
      ...(links.length > 0
        ? { description: { es: links.map((link) => ({ t: 'p' as const, c: [link] })) } }
        : {}),
    };
  });
}

/** One `ol`, or several that count on from each other, as some editors write one list. */
function listed(tree: RichTree): Inline[][] | undefined {
  const lines: Inline[][] = [];
  for (const block of tree) {
    if (block.t !== 'ol' || (block.start ?? 1) !== lines.length + 1) return undefined;
    for (const item of block.c) {
      if (!item.c.every(isInline)) return undefined;
      lines.push(item.c);
    }
  }
  return lines;
}

/** `<p>1. …<br>2. …</p>` and `<p>–…</p><p>–…</p>`: how most catalogues write lists. */
function markedLines(tree: RichTree): Inline[][] | undefined {
  const lines: Inline[][] = [];
  for (const block of tree) {
    if (block.t !== 'p') return undefined;
    let line: Inline[] = [];
    for (const inline of [...block.c, { t: 'br' } as const]) {
      if (typeof inline === 'string' || inline.t !== 'br') line.push(inline);
      else if (line.length > 0) {
        lines.push(line);
        line = [];
      }
    }
  }
  return (
    withoutMarks(lines, (text, index) => {
      const match = NUMBER.exec(text);
      return match && Number(match[1]) === index + 1 ? match[0] : undefined;
    }) ?? withoutMarks(lines, (text) => DASH.exec(text)?.[0])
  );
}

/** Every line without its mark; undefined when one line has none. */
function withoutMarks(
  lines: readonly Inline[][],
  markOf: (text: string, index: number) => string | undefined,
): Inline[][] | undefined {
  const bare: Inline[][] = [];
  for (const [index, [first, ...rest]] of lines.entries()) {
    const mark = typeof first === 'string' ? markOf(first, index) : undefined;
    if (typeof first !== 'string' || mark === undefined) return undefined;
    bare.push([first.slice(mark.length), ...rest]);
  }
  return bare;
}

function isInline(part: Inline | Block): part is Inline {
  return typeof part === 'string' || ['br', 'strong', 'em', 'a'].includes(part.t);
}

function linksOf(inline: Inline): Inline[] {
  if (typeof inline === 'string' || inline.t === 'br') return [];
  return inline.t === 'a' ? [inline] : inline.c.flatMap(linksOf);
}

function plain(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.t === 'br' ? ' ' : inline.c.map(plain).join('');
}
