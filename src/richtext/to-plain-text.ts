/** The tree as plain text: paragraphs apart, list items with their numbers or dashes, cells apart by a bar. */
import type { Block, Inline, Item, RichTree } from '../contract/richtext.ts';

export function toPlainText(tree: RichTree): string {
  return tree.map((block) => blockText(block, '')).join('\n\n');
}

function blockText(block: Block, indent: string): string {
  switch (block.t) {
    case 'ol':
    case 'ul':
      return block.c
        .map((item, index) => {
          const marker = block.t === 'ol' ? `${(block.start ?? 1) + index}. ` : '– ';
          return `${indent}${marker}${contentText(item.c, `${indent}  `)}`;
        })
        .join('\n');
    case 'table':
      return block.c
        .map((row) => `${indent}${row.c.map((cell) => contentText(cell.c, indent)).join(' | ')}`)
        .join('\n');
    default:
      return `${indent}${block.c.map(inlineText).join('')}`;
  }
}

function contentText(content: Item['c'], indent: string): string {
  return content.map((part) => (isInline(part) ? inlineText(part) : `\n${blockText(part, indent)}`)).join('');
}

function isInline(part: Inline | Block): part is Inline {
  return typeof part === 'string' || ['br', 'strong', 'em', 'a'].includes(part.t);
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.t === 'br' ? '\n' : inline.c.map(inlineText).join('');
}
