/** The form behind «Este servicio no funciona así»: what was different, in which words, how it went. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../contract/feedback.ts';
import type { Translator } from '../../i18n/translator.ts';

/** The five that people mean, of the problems of the contract. */
export const OFFERED_PROBLEMS = [
  'other_requirements',
  'other_fee',
  'time',
  'office',
  'other',
] as const satisfies readonly Problem[];
export type OfferedProblem = (typeof OFFERED_PROBLEMS)[number];

/** What a person has filled in so far; kept through errors, failures and moves of the element. */
export interface Report {
  problem: OfferedProblem | undefined;
  detail: string;
  rating: number | undefined;
}
export const emptyReport: Report = { problem: undefined, detail: '', rating: undefined };

/** Names of the fields that are not right. */
export function reportErrors(report: Report, limit: number): ('problem' | 'detail')[] {
  const errors: ('problem' | 'detail')[] = [];
  if (!report.problem) errors.push('problem');
  if (report.detail.length > limit) errors.push('detail');
  return errors;
}

export interface ReportFormOptions {
  report: Report;
  errors: readonly ('problem' | 'detail')[];
  sending: boolean;
  /** Said in a box above the buttons: the report could not be sent, and what happens now. */
  failure: TemplateResult | typeof nothing;
  sendLabel: string;
  onChange: (change: Partial<Report>) => void;
  onSend: () => void;
  onCancel: () => void;
}

export function reportForm(words: Translator, options: ReportFormOptions): TemplateResult {
  const { report, errors } = options;
  const wrong = errors.includes('problem');
  return html`<div class="report" id="report" role="group" aria-labelledby="what">
    ${
      errors.length > 0
        ? html`<p class="problem-error" id="summary" tabindex="-1">
            ${words.t('feedback.error.summary', { count: errors.length })}
          </p>`
        : nothing
    }
    <fieldset aria-describedby=${wrong ? 'problem-error' : nothing}>
      <legend id="what">${words.t('feedback.what')}</legend>
      ${wrong ? html`<p class="problem-error" id="problem-error">${words.t('feedback.error.problem')}</p>` : nothing}
      ${OFFERED_PROBLEMS.map(
        (problem) =>
          html`<label class="option">
            <input
              type="radio"
              name="problem"
              value=${problem}
              .checked=${report.problem === problem}
              @change=${() => options.onChange({ problem })}
            />${words.t(`feedback.problem.${problem}`)}
          </label>`,
      )}
    </fieldset>
    <slot name="comment"></slot>
    <fieldset>
      <legend>${words.t('feedback.rating')}</legend>
      <div class="ratings">
        ${([1, 2, 3, 4, 5] as const).map(
          (rating) =>
            html`<label class="option">
              <input
                type="radio"
                name="rating"
                value=${rating}
                .checked=${report.rating === rating}
                @change=${() => options.onChange({ rating })}
              />${words.t(`feedback.rating.${rating}`)}
            </label>`,
        )}
      </div>
    </fieldset>
    ${options.failure}
    <div class="send">
      <button
        type="button"
        class="button primary"
        part="primary"
        aria-disabled=${options.sending}
        @click=${options.onSend}
      >
        ${options.sending ? words.t('feedback.sending') : options.sendLabel}
      </button>
      <button type="button" class="button" part="secondary" @click=${options.onCancel}>
        ${words.t('feedback.cancel')}
      </button>
    </div>
  </div>`;
}

export interface CommentFieldOptions {
  id: string;
  detail: string;
  limit: number;
  wrong: boolean;
  onInput: (detail: string) => void;
}

/** The comment, for the host's own tree. The counter appears from three quarters of the limit on. */
export function commentField(words: Translator, options: CommentFieldOptions): TemplateResult {
  const { id, detail, limit, wrong } = options;
  const left = limit - detail.length;
  return html`<div class="vf-field">
    <label for=${id}>${words.t('feedback.comment')}</label>
    <span class="vf-hint" id="${id}-hint">${words.t('feedback.comment.hint', { limit })}</span>
    ${wrong ? html`<span class="vf-error" id="${id}-error">${words.t('feedback.error.comment', { limit })}</span>` : nothing}
    <textarea
      id=${id}
      name="detail"
      rows="4"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby="${id}-hint${wrong ? ` ${id}-error` : ''}"
      .value=${detail}
      @input=${(event: Event) => options.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <span class="vf-hint" ?hidden=${left > limit / 4}
      >${left >= 0 ? words.t('feedback.comment.left', { count: left }) : words.t('feedback.comment.over', { count: -left })}</span
    >
  </div>`;
}
