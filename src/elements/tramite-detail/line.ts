import { html, nothing } from 'lit';
import type { Drawn } from './section.ts';

/** «Plazo: 10 días»: a name and a value in one paragraph; nothing without a value. */
export function line(name: string, value: unknown): Drawn {
  return value === undefined || value === '' || value === nothing
    ? nothing
    : html`<p class="note">${name} ${value}</p>`;
}
