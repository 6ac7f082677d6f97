/** One section of the fiche: a heading and what is under it, or nothing. */
import { html, type nothing, type TemplateResult } from 'lit';
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
