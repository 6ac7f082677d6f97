/** A long text with its limit and its warning, for the host's own tree. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { guardOf } from './personal-data-watch.ts';
import { DETAIL_LIMIT } from './report.ts';

export interface TextFieldOptions {
  /** Unique on the page. */
  id: string;
  name: 'detail' | 'asked';
  label: string;
  value: string;
  wrong: boolean;
  rows: number;
  onInput: (value: string) => void;
}

/** The counter appears from three quarters of the limit on. */
export function textField(words: ReportTranslator, options: TextFieldOptions): TemplateResult {
  const { id, name, value, wrong } = options;
  const left = DETAIL_LIMIT - value.length;
  const guard = guardOf(value, words);
  return html`<div class="vf-field">
    <label for=${id}>${options.label}</label>
    <span class="vf-hint" id="${id}-hint">${words.t('feedback.comment.hint', { limit: DETAIL_LIMIT })}</span>
    ${
      wrong
        ? html`<span class="vf-error" id="${id}-error"
            >${words.t(`feedback.error.${name}`, { limit: DETAIL_LIMIT })}</span
          >`
        : nothing
    }
    <textarea
      id=${id}
      name=${name}
      rows=${options.rows}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby="${id}-hint${wrong ? ` ${id}-error` : ''}${guard ? ` ${id}-guard` : ''}"
      .value=${value}
      @input=${(event: Event) => options.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${guard ? html`<strong class="vf-hint" id="${id}-guard">${guard}</strong>` : nothing}
    <span class="vf-hint" ?hidden=${left > DETAIL_LIMIT / 4}
      >${
        left >= 0
          ? words.t('feedback.comment.left', { count: left })
          : words.t('feedback.comment.over', { count: -left })
      }</span
    >
  </div>`;
}
