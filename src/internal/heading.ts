/** Headings that fit the host page's outline. */
import { html, nothing, type TemplateResult } from 'lit';

/** 1–6, or `none` for a paragraph that looks the same. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';

/**
 * Level for an element's first heading: what the author set, else one below the last heading before it in the page.
 * `fallback` when the page has none.
 */
export function headingLevel(
  host: HTMLElement,
  asked: string | undefined,
  fallback: HeadingLevel = 2,
): HeadingLevel {
  if (asked === 'none') return 'none';
  const level = Number(asked);
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level as HeadingLevel;
  let before: Element | undefined;
  for (const heading of headingsNow()) {
    if (host.contains(heading)) continue;
    if (!(heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    before = heading;
  }
  return before ? below(Number(before.localName[1]) as HeadingLevel) : fallback;
}

let headings: NodeListOf<Element> | undefined;

/** The page's headings, looked for once for all that is drawn in one go: in a long page that takes longer than a card. */
function headingsNow(): NodeListOf<Element> {
  if (!headings) {
    headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6');
    queueMicrotask(() => (headings = undefined));
  }
  return headings;
}

/** The next level down, at most 6. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 'none' ? 'none' : (Math.min(6, level + 1) as HeadingLevel);
}

export interface HeadingOptions {
  id?: string;
  part?: string;
  /** Focus may be moved to it by script. */
  focusable?: boolean;
}

/** A real heading element of that level. Lit has no dynamic tags without unsafe ones, hence the list. */
export function heading(level: HeadingLevel, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const id = options.id ?? nothing;
  const part = options.part ?? 'heading';
  const tab = options.focusable ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 class="h" id=${id} part=${part} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 class="h" id=${id} part=${part} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 class="h" id=${id} part=${part} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 class="h" id=${id} part=${part} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 class="h" id=${id} part=${part} tabindex=${tab}>${content}</h5>`;
    case 6:
      return html`<h6 class="h" id=${id} part=${part} tabindex=${tab}>${content}</h6>`;
    case 'none':
      return html`<p class="h" id=${id} part=${part} tabindex=${tab}>${content}</p>`;
  }
}
