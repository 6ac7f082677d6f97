/** The fields of an action, for the host's own tree: what an officer writes with (dictation, translation) reaches them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskCaseDetail } from '../../contract/case.ts';
import type { Text } from '../../contract/text.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import type { ActionDraft, DraftErrors, DraftField } from './action-draft.ts';
import { fieldKind, type FieldDraft } from './field-draft.ts';
import { inLanguage } from './say-case.ts';

export interface ActionFieldsOptions {
  id: string;
  draft: ActionDraft;
  errors: DraftErrors;
  detail: DeskCaseDetail;
  templates: readonly { code: string; name: string }[];
  /** Institutions that a case may go to. */
  institutions: readonly { code: string; name: Text }[];
  onWrite: (change: Partial<ActionDraft>) => void;
  onTemplate: (code: string) => void;
}

const REASONS = ['insult', 'personal_data', 'advertising', 'other_subject', 'threat'] as const;
const UNITS = ['minute', 'hour', 'business_day', 'calendar_day', 'week', 'month', 'year'] as const;

export function actionFields(words: DeskTranslator, options: ActionFieldsOptions): TemplateResult {
  const { draft, institutions, onWrite } = options;
  switch (draft.action) {
    case 'reassign':
      return html`${select(words, options, 'institution', {
        label: words.t('desk.reassign.to'),
        value: draft.institution,
        choices: [
          ['', words.t('desk.reassign.choose')],
          ...institutions.map(({ code, name }) => [code, inLanguage(name, words)] as const),
        ],
        onChange: (institution) => onWrite({ institution }),
      })}
      ${text(words, options, words.t('desk.reassign.reason'), words.t('desk.reassign.hint'))}`;
    case 'moderate':
      return html`${select(words, options, 'decision', {
        label: words.t('desk.moderate.what'),
        value: draft.decision,
        choices: (['published', 'hidden'] as const).map((each) => [each, words.t(`desk.moderate.${each}`)]),
        onChange: (decision) => onWrite({ decision: decision as ActionDraft['decision'] }),
      })}
      ${
        draft.decision === 'hidden'
          ? select(words, options, 'reason', {
              label: words.t('desk.moderate.reason'),
              value: draft.reason,
              choices: [
                ['', words.t('desk.moderate.reason.choose')],
                ...REASONS.map((each) => [each, words.t(`desk.reason.${each}`)] as const),
              ],
              onChange: (reason) => onWrite({ reason: reason as ActionDraft['reason'] }),
            })
          : nothing
      }`;
    case 'threat':
      return html`${select(words, options, 'threat', {
        label: words.t('desk.threat.what'),
        hint: words.t('desk.threat.hint'),
        value: draft.threat,
        choices: (['yes', 'no'] as const).map((each) => [each, words.t(`desk.threat.${each}`)]),
        onChange: (threat) => onWrite({ threat: threat as ActionDraft['threat'] }),
      })}
      ${text(words, options, words.t('desk.note.optional'), words.t('desk.note.hint'))}`;
    case 'note':
      return text(words, options, words.t('desk.note.text'), words.t('desk.note.hint'));
    case 'correct':
      return html`${corrected(words, options)}
      ${text(words, options, words.t('desk.answer.optional'), words.t('desk.answer.hint'))}`;
    default:
      return html`${template(words, options)}
      ${text(words, options, words.t('desk.answer.text'), words.t('desk.answer.hint'))}
      ${
        draft.action === 'scheduled'
          ? input(words, options, 'by', {
              label: words.t('desk.answer.day'),
              hint: words.t('desk.answer.day.hint'),
              value: draft.by,
              onInput: (by) => onWrite({ by }),
            })
          : nothing
      }`;
  }
}

/** The editor of the field's kind. */
function corrected(words: DeskTranslator, options: ActionFieldsOptions): TemplateResult | typeof nothing {
  const { draft, detail, onWrite } = options;
  const { field } = draft;
  const write = (change: Partial<FieldDraft>) => onWrite({ field: { ...field, ...change } });
  const value = detail.present?.value;
  switch (fieldKind(value)) {
    case 'text':
    case 'named':
      return input(words, options, 'field', {
        label: words.t('desk.correct.text'),
        value: field.text,
        long: true,
        onInput: (said) => write({ text: said }),
      });
    case 'fee':
      return html`${
        'kind' in (value as object)
          ? select(words, options, 'free', {
              label: words.t('desk.correct.costs'),
              value: field.free ? 'yes' : 'no',
              choices: [
                ['no', words.t('desk.correct.paid')],
                ['yes', words.t('fee.free')],
              ],
              onChange: (free) => write({ free: free === 'yes' }),
            })
          : nothing
      }
      ${
        field.free
          ? nothing
          : input(words, options, 'field', {
              label: words.t('desk.correct.fee'),
              hint: words.t('desk.correct.fee.hint'),
              value: field.amount,
              inputmode: 'decimal',
              onInput: (amount) => write({ amount }),
            })
      }`;
    case 'duration':
      return html`${input(words, options, 'field', {
        label: words.t('desk.correct.duration'),
        value: field.amount,
        inputmode: 'numeric',
        onInput: (amount) => write({ amount }),
      })}
      ${select(words, options, 'unit', {
        label: words.t('desk.correct.unit'),
        value: field.unit,
        choices: UNITS.map((unit) => [unit, words.t(`desk.correct.unit.${unit}`)]),
        onChange: (unit) => write({ unit: unit as FieldDraft['unit'] }),
      })}`;
    case 'other':
      return nothing;
  }
}

function template(words: DeskTranslator, options: ActionFieldsOptions): TemplateResult | typeof nothing {
  const { templates, draft, onTemplate } = options;
  if (templates.length === 0) return nothing;
  return select(words, options, 'template', {
    label: words.t('desk.answer.template'),
    value: draft.template,
    choices: [
      ['', words.t('desk.answer.template.none')],
      ...templates.map(({ code, name }) => [code, name] as const),
    ],
    onChange: onTemplate,
  });
}

function text(
  words: DeskTranslator,
  options: ActionFieldsOptions,
  label: string,
  hint: string,
): TemplateResult {
  return input(words, options, 'text', {
    label,
    hint,
    value: options.draft.text,
    long: true,
    onInput: (said) => options.onWrite({ text: said }),
  });
}

interface Field {
  label: string;
  hint?: string;
  value: string;
}

function around(
  words: DeskTranslator,
  { id, errors, draft, detail }: ActionFieldsOptions,
  name: string,
  { label, hint }: Field,
  control: (of: { id: string; described: string | typeof nothing; wrong: boolean }) => TemplateResult,
): TemplateResult {
  const own = `${id}-${name}`;
  const wrong = errors[name as DraftField];
  const error = wrong && sayError(words, name as DraftField, wrong, draft, detail);
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return html`<div class="vf-field">
    <label for=${own}>${label}</label>
    ${hint ? html`<span class="vf-hint" id="${own}-hint">${hint}</span>` : nothing}
    ${error ? html`<span class="vf-error" id="${own}-error">${error}</span>` : nothing}
    ${control({ id: own, described: described || nothing, wrong: wrong !== undefined })}
  </div>`;
}

function sayError(
  words: DeskTranslator,
  name: DraftField,
  wrong: 'empty' | 'wrong' | 'same',
  { action }: ActionDraft,
  { present }: DeskCaseDetail,
): string {
  if (name !== 'field') return words.t(`desk.error.${name}`);
  if (wrong === 'same' || action !== 'correct') return words.t('desk.error.same');
  const kind = fieldKind(present?.value);
  return words.t(kind === 'fee' || kind === 'duration' ? `desk.error.${kind}` : 'desk.error.text');
}

function input(
  words: DeskTranslator,
  options: ActionFieldsOptions,
  name: string,
  field: Field & { long?: boolean; inputmode?: 'decimal' | 'numeric'; onInput: (value: string) => void },
): TemplateResult {
  const { value, long, inputmode, onInput } = field;
  const tell = (event: Event) => onInput((event.target as HTMLInputElement).value);
  return around(words, options, name, field, ({ id, described, wrong }) =>
    long
      ? html`<textarea
          id=${id}
          name=${name}
          rows="4"
          maxlength="2000"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${described}
          .value=${value}
          @input=${tell}
        ></textarea>`
      : html`<input
          id=${id}
          name=${name}
          type="text"
          autocomplete="off"
          inputmode=${inputmode ?? nothing}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${described}
          .value=${value}
          @input=${tell}
        />`,
  );
}

function select(
  words: DeskTranslator,
  options: ActionFieldsOptions,
  name: string,
  field: Field & { choices: readonly (readonly [string, string])[]; onChange: (value: string) => void },
): TemplateResult {
  const { value, choices, onChange } = field;
  return around(
    words,
    options,
    name,
    field,
    ({ id, described, wrong }) =>
      html`<select
        id=${id}
        name=${name}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${described}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        ${choices.map(([code, label]) => html`<option value=${code} ?selected=${code === value}>${label}</option>`)}
      </select>`,
  );
}
