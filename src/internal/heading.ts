/** Headings that fit the host page's outline. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from './heading-level.ts';

export { below } from './below.ts';
export { headingLevel, type HeadingLevel } from './heading-level.ts';

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
