/** Instructions that are nothing but a numbered list, as steps; anything else stays whole. */
import type { Block, Inline, RichTree } from '../../contract/richtext.ts';
import type { Step } from '../../contract/tramite.ts';

const NUMBER = /^(\d{1,2})\s*(?:\.-|[.)])\s*(?=\S)/;

/** Undefined when the instructions are not one list from 1 on. */
export function readSteps(tree: RichTree): Step[] | undefined {
  const [only] = tree;
  const lines = tree.length === 1 && only?.t === 'ol' ? listed(only) : numberedLines(tree);
  if (!lines || lines.length < 2) return undefined;
  return lines.map((line, index) => {
    const title = line.map(plain).join('').trim();
    const marked = line.some((inline) => typeof inline === 'object' && inline.t !== 'br');
    // Where a step has a link or emphasis, its description keeps them.
    const description = marked ? { description: { es: [{ t: 'p' as const, c: line }] } } : {};
    return { order: index + 1, title: { es: title }, ...description };
  });
}

function listed(list: Extract<Block, { t: 'ol' }>): Inline[][] | undefined {
  if (list.start !== undefined) return undefined;
  const lines = list.c.map((item) => item.c.filter(isInline));
  return lines.every((line, index) => line.length === list.c[index]?.c.length) ? lines : undefined;
}

/** `<p>1. …<br>2. …</p>`: how most catalogues write lists. */
function numberedLines(tree: RichTree): Inline[][] | undefined {
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
  const steps = lines.map((line, index): Inline[] | undefined => {
    const [first, ...rest] = line;
    const match = typeof first === 'string' ? NUMBER.exec(first) : null;
    if (!match || typeof first !== 'string' || Number(match[1]) !== index + 1) return undefined;
    return [first.slice(match[0].length), ...rest];
  });
  return steps.every((step) => step !== undefined) ? (steps as Inline[][]) : undefined;
}

function isInline(part: Inline | Block): part is Inline {
  return typeof part === 'string' || ['br', 'strong', 'em', 'a'].includes(part.t);
}

function plain(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.t === 'br' ? ' ' : inline.c.map(plain).join('');
}
