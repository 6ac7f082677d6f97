import { html } from 'hono/html';
import {
  isSafeHref,
  type Block,
  type Cell,
  type Inline,
  type Item,
  type RichTree,
} from '../../contract/richtext.ts';

export type Html = ReturnType<typeof html>;

/** The tree as HTML; every text is escaped, an address that is not safe stays text. Headings begin at `level`. */
export function richHtml(tree: RichTree, level = 3): Html {
  return html`${tree.map((block) => blockHtml(block, level))}`;
}

function blockHtml(node: Block, level: number): Html {
  switch (node.t) {
    case 'p':
      return html`<p>${node.c.map(inlineHtml)}</p>`;
    case 'h3':
    case 'h4':
      return headingHtml(level + (node.t === 'h4' ? 1 : 0), html`${node.c.map(inlineHtml)}`);
    case 'ol':
      return node.start === undefined
        ? html`<ol>
            ${node.c.map((item) => itemHtml(item, level))}
          </ol>`
        : html`<ol start="${node.start}">
            ${node.c.map((item) => itemHtml(item, level))}
          </ol>`;
    case 'ul':
      return html`<ul>
        ${node.c.map((item) => itemHtml(item, level))}
      </ul>`;
    case 'table':
      return html`<div class="wide" role="group" tabindex="0">
        <table>
          ${node.c.map(
            (row) =>
              html`<tr>
                ${row.c.map((cell) => cellHtml(cell, level))}
              </tr>`,
          )}
        </table>
      </div>`;
  }
}

const itemHtml = (item: Item, level: number): Html =>
  html`<li>${item.c.map((node) => mixedHtml(node, level))}</li>`;

function cellHtml(cell: Cell, level: number): Html {
  const content = cell.c.map((node) => mixedHtml(node, level));
  return cell.t === 'th' ? html`<th>${content}</th>` : html`<td>${content}</td>`;
}

function mixedHtml(node: Inline | Block, level: number): Html {
  return isInline(node) ? inlineHtml(node) : blockHtml(node, level);
}

function isInline(node: Inline | Block): node is Inline {
  return typeof node === 'string' || ['br', 'strong', 'em', 'a'].includes(node.t);
}

function inlineHtml(node: Inline): Html {
  if (typeof node === 'string') return html`${node}`;
  switch (node.t) {
    case 'br':
      return html`<br />`;
    case 'strong':
      return html`<strong>${node.c.map(inlineHtml)}</strong>`;
    case 'em':
      return html`<em>${node.c.map(inlineHtml)}</em>`;
    case 'a':
      return isSafeHref(node.href)
        ? html`<a href="${node.href}" rel="noopener noreferrer">${node.c.map(inlineHtml)}</a>`
        : html`${node.c.map(inlineHtml)}`;
  }
}

/** A heading of a level that is computed, 2–6. */
export function headingHtml(level: number, content: Html | string, id?: string): Html {
  const named = id === undefined ? '' : html` id="${id}"`;
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2${named}>${content}</h2>`;
    case 3:
      return html`<h3${named}>${content}</h3>`;
    case 4:
      return html`<h4${named}>${content}</h4>`;
    case 5:
      return html`<h5${named}>${content}</h5>`;
    default:
      return html`<h6${named}>${content}</h6>`;
  }
}
