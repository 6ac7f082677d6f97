/** The form behind «Este servicio no funciona así»: which part, what happened, and behind one line all the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { PART_KINDS, PROBLEMS_OF } from '../../context/connect-reports.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { radioOptions } from './radio-options.ts';
import type { Report, ReportError } from './report.ts';

export interface ReportFormOptions {
  report: Report;
  errors: readonly ReportError[];
  sending: boolean;
  /** What others said of the same part. */
  same: TemplateResult | typeof nothing;
  /** Said in a box above the buttons: the report could not be sent, and what happens now. */
  failure: TemplateResult | typeof nothing;
  /** A further button: keep it for later. */
  later: TemplateResult | typeof nothing;
  sendLabel: string;
  onChange: (change: Partial<Report>) => void;
  onSend: () => void;
  onCancel: () => void;
}

const RATINGS = [1, 2, 3, 4, 5] as const;
const MORE: readonly ReportError[] = ['asked', 'day'];

export function reportForm(words: ReportTranslator, options: ReportFormOptions): TemplateResult {
  const { report, errors, onChange } = options;
  return html`<div class="report" id="report" role="group" aria-labelledby="differs">
    ${
      errors.length > 0
        ? html`<p class="problem-error" id="summary">
            ${words.t('feedback.error.summary', { count: errors.length })}
          </p>`
        : nothing
    }
    <fieldset id="part" aria-describedby=${errors.includes('part') ? 'part-error' : nothing}>
      <legend>${words.t('feedback.part')}</legend>
      ${wrong('part', words, errors)}
      <div class="parts">
        ${radioOptions(
          'part',
          PART_KINDS.map((kind) => [kind, words.t(`feedback.part.${kind}`)] as const),
          report.part,
          (part) => onChange({ part }),
        )}
      </div>
    </fieldset>
    <slot name="which"></slot>
    ${options.same}
    ${
      report.part
        ? html`<fieldset
            id="problem"
            aria-describedby=${errors.includes('problem') ? 'problem-error' : nothing}
          >
            <legend>${words.t('feedback.what')}</legend>
            ${wrong('problem', words, errors)}
            ${radioOptions(
              'problem',
              PROBLEMS_OF[report.part].map(
                (problem) => [problem, words.t(`feedback.problem.${problem}`)] as const,
              ),
              report.problem,
              (problem) => onChange({ problem }),
            )}
          </fieldset>`
        : nothing
    }
    <slot name="comment"></slot>
    <details ?open=${errors.some((error) => MORE.includes(error)) || nothing}>
      <summary>${words.t('feedback.more')}</summary>
      <slot name="more"></slot>
      <fieldset>
        <legend>${words.t('feedback.rating')}</legend>
        <div class="ratings">
          ${radioOptions(
            'rating',
            RATINGS.map((rating) => [rating, words.t(`feedback.rating.${rating}`)] as const),
            report.rating as (typeof RATINGS)[number] | undefined,
            (rating) => onChange({ rating }),
          )}
        </div>
      </fieldset>
    </details>
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
      ${options.later}
      <button type="button" class="button" part="secondary" @click=${options.onCancel}>
        ${words.t('feedback.cancel')}
      </button>
    </div>
  </div>`;
}

function wrong(
  field: 'part' | 'problem',
  words: ReportTranslator,
  errors: readonly ReportError[],
): TemplateResult | typeof nothing {
  return errors.includes(field)
    ? html`<p class="problem-error" id="${field}-error">${words.t(`feedback.error.${field}`)}</p>`
    : nothing;
}
