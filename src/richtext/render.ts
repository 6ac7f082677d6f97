/** Draws the tree with Lit. The only file of richtext that knows the DOM; nothing in the tree can carry markup. */
import { html, type TemplateResult } from 'lit';
import type { Block, Cell, Inline, Item, RichTree } from '../contract/richtext.ts';
import { isSafeHref } from '../contract/richtext.ts';

export interface RenderOptions {
  /** Heading level of the tree's h3; its h4 is one below. At most 6. */
  level: number;
}

type Node = Inline | Block | Item | Cell | { t: 'tr'; c: Cell[] };
/** As deep as the parser writes; deeper is not ours and only its text is drawn. */
const DEEPEST = 60;

export function renderRich(tree: RichTree, options: RenderOptions): unknown {
  return tree.map((block) => draw(block, options, 0));
}

function draw(node: Node, options: RenderOptions, depth: number): unknown {
  if (typeof node === 'string') return node;
  if (node.t === 'br') return html`<br />`;
  if (depth > DEEPEST) return textOf(node);
  const inner = (node.c as Node[]).map((child) => draw(child, options, depth + 1));
  switch (node.t) {
    case 'p':
      return html`<p>${inner}</p>`;
    case 'h3':
    case 'h4':
      return html`<p role="heading" aria-level=${Math.min(6, options.level + (node.t === 'h4' ? 1 : 0))}>
        <strong>${inner}</strong>
      </p>`;
    case 'ol':
      return html`<ol start=${node.start ?? 1}>
        ${inner}
      </ol>`;
    case 'ul':
      return html`<ul>
        ${inner}
      </ul>`;
    case 'li':
      return html`<li>${inner}</li>`;
    case 'table':
      return html`<table>
        <tbody>
          ${inner}
        </tbody>
      </table>`;
    case 'tr':
      return html`<tr>
        ${inner}
      </tr>`;
    case 'th':
      return html`<th>${inner}</th>`;
    case 'td':
      return html`<td>${inner}</td>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'a':
      return link(node.href, inner);
    default:
      // A newer server may send a node that this version does not know: its text is still worth reading.
      return inner;
  }
}

function link(href: string, inner: unknown): TemplateResult {
  // Checked again here: the tree may come from a server that is not ours.
  return isSafeHref(href) ? html`<a href=${href} rel="noopener noreferrer">${inner}</a>` : html`${inner}`;
}

function textOf(node: Node): string {
  const texts: string[] = [];
  const stack: Node[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') texts.push(next);
    else if ('c' in next) stack.push(...([...next.c].reverse() as Node[]));
  }
  return texts.join('');
}
