import { html, raw } from 'hono/html';
import type { RichTree } from '../../contract/richtext.ts';
import { toHtml } from '../../richtext/to-html.ts';

export type Html = ReturnType<typeof html>;

/** The tree as part of a page. Its headings begin at `level`; everything in it was escaped by richtext. */
export function richHtml(tree: RichTree, level = 3): Html {
  return raw(toHtml(tree, { level }));
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
