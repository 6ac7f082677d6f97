/** One section of the fiche: a heading and what is under it, or nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.ts';
import type { Drawing } from './drawing.ts';

export type Drawn = TemplateResult | typeof nothing;

/** What `show` may name, in the order in which it is drawn. */
export const SECTIONS = [
  'summary',
  'requirements',
  'steps',
  'fees',
  'time',
  'offices',
  'forms',
  'about',
  'problems',
  'questions',
  'related',
  'media',
  'legal',
  'vote',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export function section(
  name: SectionName,
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
