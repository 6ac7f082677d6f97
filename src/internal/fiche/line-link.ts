import { html, type TemplateResult } from 'lit';

/** A link that is easy to hit, on a line of its own. */
export function lineLink(href: string, content: unknown): TemplateResult {
  return html`<a class="line" href=${href} rel="noopener noreferrer">${content}</a>`;
}
