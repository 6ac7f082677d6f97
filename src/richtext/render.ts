/** Draws the tree with Lit. The only file of richtext that knows the DOM; nothing in the tree can carry markup. */
import { html, type TemplateResult } from 'lit';
import type { Block, Cell, Inline, Item, RichTree } from '../contract/richtext.ts';
import { isSafeHref } from '../contract/richtext.ts';

export interface RenderOptions {
  /** Heading level of the tree's h3, 2–6; its h4 is one below, at most 6. */
  level: number;
}

type Node = Inline | Block | Item | Cell | { t: 'tr'; c: Cell[] };
/** As deep as the parser writes; deeper is not ours and only its text is drawn. */
const DEEPEST = 60;

export function renderRich(tree: RichTree, options: RenderOptions): TemplateResult {
  return html`${tree.map((block) => draw(block, options, 0))}`;
}

function draw(node: Node, options: RenderOptions, depth: number): unknown {
  if (typeof node === 'string') return node;
  if (node.t === 'br') return html`<br />`;
  if (depth > DEEPEST) return textOf(node);
  // A node that this version does not know may have no children.
  const children: readonly Node[] = Array.isArray(node.c) ? node.c : [];
  const inner = children.map((child) => draw(child, options, depth + 1));
  switch (node.t) {
    case 'p':
      return html`<p>${inner}</p>`;
    case 'h3':
      return heading(options.level, inner);
    case 'h4':
      return heading(options.level + 1, inner);
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

/** A tag's name cannot be an expression of a template, so each level has its own. */
function heading(level: number, inner: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${inner}</h2>`;
    case 3:
      return html`<h3>${inner}</h3>`;
    case 4:
      return html`<h4>${inner}</h4>`;
    case 5:
      return html`<h5>${inner}</h5>`;
    default:
      return html`<h6>${inner}</h6>`;
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
    else if ('c' in next && Array.isArray(next.c))
      for (const child of [...next.c].reverse()) stack.push(child);
  }
  return texts.join('');
}
