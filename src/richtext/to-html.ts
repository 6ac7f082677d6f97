/** The tree as HTML, escaped: for the plain fiche page and for hosts that ask for HTML. Headings start at `level`. */
import type { Block, Cell, Inline, Item, RichTree } from '../contract/richtext.ts';

export interface HtmlOptions {
  /** Level of the tree's h3; its h4 is one below. 3 by default, at most 6. */
  level?: number;
}

export function toHtml(tree: RichTree, { level = 3 }: HtmlOptions = {}): string {
  const write = (node: Inline | Block | Item | Cell | { t: 'tr'; c: Cell[] }): string => {
    if (typeof node === 'string') return escaped(node);
    if (node.t === 'br') return '<br>';
    const inner = (node.c as (Inline | Block | Item | Cell)[]).map(write).join('');
    switch (node.t) {
      case 'a':
        return `<a href="${escaped(node.href)}" rel="noopener noreferrer">${inner}</a>`;
      case 'h3':
      case 'h4': {
        const tag = `h${Math.min(6, node.t === 'h3' ? level : level + 1)}`;
        return `<${tag}>${inner}</${tag}>`;
      }
      case 'ol':
        return node.start === undefined ? `<ol>${inner}</ol>` : `<ol start="${node.start}">${inner}</ol>`;
      case 'table':
        return `<table><tbody>${inner}</tbody></table>`;
      default:
        return `<${node.t}>${inner}</${node.t}>`;
    }
  };
  return tree.map(write).join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
