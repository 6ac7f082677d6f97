/** Rich text of the catalogue, written in Spanish with the least ceremony. */
import type { Block, Inline, Rich } from '../../../src/contract/richtext.ts';

/** One paragraph a string: `paragraphs('Primero.', 'Después.')`. */
export function paragraphs(...texts: string[]): Rich {
  return { es: texts.map((text) => paragraph(text)) };
}

/** Blocks made with the functions below, in reading order. */
export function rich(...blocks: Block[]): Rich {
  return { es: blocks };
}

/** A paragraph of strings and inline nodes: `paragraph('Lleve ', strong('su DUI'), '.')`. */
export function paragraph(...content: Inline[]): Block {
  return { t: 'p', c: content };
}

export function bullets(...items: string[]): Block {
  return { t: 'ul', c: items.map((item) => ({ t: 'li', c: [item] })) };
}

export function numbered(...items: string[]): Block {
  return { t: 'ol', c: items.map((item) => ({ t: 'li', c: [item] })) };
}

/** A table with a heading row; every row has as many cells as `columns`. */
export function table(columns: string[], ...rows: string[][]): Block {
  return {
    t: 'table',
    c: [
      { t: 'tr', c: columns.map((column) => ({ t: 'th', c: [column] })) },
      ...rows.map((row) => ({ t: 'tr' as const, c: row.map((cell) => ({ t: 'td' as const, c: [cell] })) })),
    ],
  };
}

export function strong(text: string): Inline {
  return { t: 'strong', c: [text] };
}
