/** One section of the fiche: a heading and what is under it, or nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';

export type Drawn = TemplateResult | typeof nothing;

export function section(
  /** As in `show`; also its id. */
  name: string,
  title: unknown,
  content: unknown,
  { level }: Pick<Drawing, 'level'>,
): TemplateResult {
  return html`<div class="section ${name}" part="section">
    ${heading(level, title, { id: name, part: 'heading', focusable: true })}
    <div class="content">${content}</div>
  </div>`;
}

/** «Plazo: 10 días»: a name and a value in one paragraph; nothing without a value. */
export function line(name: string, value: unknown): Drawn {
  return value === undefined || value === '' || value === nothing
    ? nothing
    : html`<p class="note">${name} ${value}</p>`;
}

/** A link that is easy to hit, on a line of its own. */
export function link(href: string, content: unknown): TemplateResult {
  return html`<a class="line" href=${href} rel="noopener noreferrer">${content}</a>`;
}
