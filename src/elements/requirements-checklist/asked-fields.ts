/** The fields about what was asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { plain } from '../../internal/fiche/say.ts';
import type { Asked, AskedError } from './asked.ts';
import { ASKED_LIMIT } from './asked-errors.ts';
import type { Drawing } from './drawing.ts';
import { officesOf } from '../../internal/offices/offices-of.ts';

export interface AskedFieldsOptions {
  /** Unique on the page. */
  id: string;
  asked: Asked;
  errors: readonly AskedError[];
  drawing: Drawing;
  onType: (change: Partial<Asked>) => void;
}

/** The fields, for the host's own tree: autofill, voice and translation stop at a shadow boundary. */
export function askedFields({ id, asked, errors, drawing, onType }: AskedFieldsOptions): TemplateResult {
  const { words, today } = drawing;
  const offices = officesOf(drawing);
  const wrong = errors.find((error) => error !== 'day');
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  return html`<div class="vf-field">
      <label for=${id}>${words.t('list.asked.what')}</label>
      <span class="vf-hint" id="${id}-hint">${words.t('list.asked.hint')}</span>
      ${wrong ? html`<span class="vf-error" id="${id}-error">${errorText(wrong, words)}</span>` : nothing}
      <textarea
        id=${id}
        name="what"
        rows="3"
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby="${id}-hint${wrong ? ` ${id}-error` : ''}"
        .value=${asked.what}
        @input=${(event: Event) => onType({ what: value(event) })}
      ></textarea>
    </div>
    ${
      offices.length > 0
        ? html`<div class="vf-field">
            <label for="${id}-office">${words.t('list.asked.office')}</label>
            <select
              id="${id}-office"
              name="office"
              @change=${(event: Event) => onType({ office: value(event) })}
            >
              <option value="">${words.t('list.asked.no_office')}</option>
              ${offices.map(
                ({ code, name }) =>
                  html`<option value=${code} ?selected=${code === asked.office}>
                    ${plain(name, words)}
                  </option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    <div class="vf-field">
      <label for="${id}-day">${words.t('list.asked.date')}</label>
      ${errors.includes('day') ? html`<span class="vf-error" id="${id}-day-error">${errorText('day', words)}</span>` : nothing}
      <input
        type="date"
        id="${id}-day"
        name="day"
        max=${today}
        aria-invalid=${errors.includes('day') ? 'true' : nothing}
        aria-describedby=${errors.includes('day') ? `${id}-day-error` : nothing}
        .value=${asked.day}
        @change=${(event: Event) => onType({ day: value(event) })}
      />
    </div>`;
}

function errorText(error: AskedError, words: FicheTranslator): string {
  if (error === 'what') return words.t('list.asked.error');
  if (error === 'day') return words.t('list.asked.error.date');
  return words.t('list.asked.error.long', { limit: ASKED_LIMIT });
}
