/** The fields of an action, for the host's own tree: what an officer writes with (dictation, translation) reaches them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskCaseDetail } from '../../contract/case.ts';
import type { Text } from '../../contract/text.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import type { ActionDraft, DraftErrors, DraftField } from './action-draft.ts';
import { input, select, type ControlOptions } from './controls.ts';
import { draftOf, fieldKind, partOf, type FieldDraft } from './field-draft.ts';
import { describeValue } from './describe-value.ts';
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

type Options = ActionFieldsOptions & ControlOptions;

export function actionFields(words: DeskTranslator, given: ActionFieldsOptions): TemplateResult {
  const { draft, institutions, onWrite } = given;
  const options: Options = { ...given, errorOf: (name) => sayError(words, name as DraftField, given) };
  switch (draft.action) {
    case 'reassign':
      return html`${select(options, 'institution', {
        label: words.t('desk.reassign.to'),
        value: draft.institution,
        choices: [
          ['', words.t('desk.reassign.choose')],
          ...institutions.map(({ code, name }) => [code, inLanguage(name, words)] as const),
        ],
        onChange: (institution) => onWrite({ institution }),
      })}
      ${text(options, words.t('desk.reassign.reason'), words.t('desk.reassign.hint'))}`;
    case 'moderate':
      return html`${select(options, 'decision', {
        label: words.t('desk.moderate.what'),
        value: draft.decision,
        choices: (['published', 'hidden'] as const).map((each) => [each, words.t(`desk.moderate.${each}`)]),
        onChange: (decision) => onWrite({ decision: decision as ActionDraft['decision'] }),
      })}
      ${
        draft.decision === 'hidden'
          ? select(options, 'reason', {
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
      return html`${select(options, 'threat', {
        label: words.t('desk.threat.what'),
        hint: words.t('desk.threat.hint'),
        value: draft.threat,
        choices: (['yes', 'no'] as const).map((each) => [each, words.t(`desk.threat.${each}`)]),
        onChange: (threat) => onWrite({ threat: threat as ActionDraft['threat'] }),
      })}
      ${text(options, words.t('desk.note.optional'), words.t('desk.note.hint'))}`;
    case 'note':
      return text(options, words.t('desk.note.text'), words.t('desk.note.hint'));
    case 'correct':
      return html`${corrected(words, options)}
      ${text(options, words.t('desk.answer.optional'), words.t('desk.answer.hint'))}`;
    default:
      return html`${template(words, options)}
      ${text(options, words.t('desk.answer.text'), words.t('desk.answer.hint'))}
      ${
        draft.action === 'scheduled'
          ? input(options, 'by', {
              label: words.t('desk.answer.day'),
              hint: words.t('desk.answer.day.hint'),
              value: draft.by,
              onInput: (by) => onWrite({ by }),
            })
          : nothing
      }`;
  }
}

function corrected(words: DeskTranslator, options: Options): TemplateResult {
  const whole = options.detail.present?.value;
  const value = partOf(whole, options.draft.field.item);
  return html`${which(words, options, whole)} ${editor(words, options, value)}`;
}

/** The editor of the value's kind. */
function editor(words: DeskTranslator, options: Options, value: unknown): TemplateResult | typeof nothing {
  const { field } = options.draft;
  const write = (change: Partial<FieldDraft>) => options.onWrite({ field: { ...field, ...change } });

  switch (fieldKind(value)) {
    case 'text':
    case 'named':
      return input(options, 'field', {
        label: words.t('desk.correct.text'),
        value: field.text,
        long: true,
        onInput: (said) => write({ text: said }),
      });
    case 'fee':
      return html`${
        'kind' in (value as object)
          ? select(options, 'free', {
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
          : input(options, 'field', {
              label: words.t('desk.correct.fee'),
              hint: words.t('desk.correct.fee.hint'),
              value: field.amount,
              inputmode: 'decimal',
              onInput: (amount) => write({ amount }),
            })
      }`;
    case 'duration':
      return html`${input(options, 'field', {
        label: words.t('desk.correct.duration'),
        value: field.amount,
        inputmode: 'numeric',
        onInput: (amount) => write({ amount }),
      })}
      ${select(options, 'unit', {
        label: words.t('desk.correct.unit'),
        value: field.unit,
        choices: UNITS.map((unit) => [unit, words.t(`desk.correct.unit.${unit}`)]),
        onChange: (unit) => write({ unit: unit as FieldDraft['unit'] }),
      })}`;
    case 'other':
      return nothing;
  }
}

/** Of a list of several: the one that is corrected. */
function which(words: DeskTranslator, options: Options, whole: unknown): TemplateResult | typeof nothing {
  if (!Array.isArray(whole) || whole.length < 2) return nothing;
  return select(options, 'item', {
    label: words.t('desk.correct.which'),
    value: String(options.draft.field.item),
    choices: whole.map((each, at) => [String(at), describeValue(each, words)] as const),
    onChange: (item) => options.onWrite({ field: draftOf(whole, Number(item)) }),
  });
}

function template(words: DeskTranslator, options: Options): TemplateResult | typeof nothing {
  const { templates, draft, onTemplate } = options;
  if (templates.length === 0) return nothing;
  return select(options, 'template', {
    label: words.t('desk.answer.template'),
    value: draft.template,
    choices: [
      ['', words.t('desk.answer.template.none')],
      ...templates.map(({ code, name }) => [code, name] as const),
    ],
    onChange: onTemplate,
  });
}

function text(options: Options, label: string, hint: string): TemplateResult {
  return input(options, 'text', {
    label,
    hint,
    value: options.draft.text,
    long: true,
    onInput: (said) => options.onWrite({ text: said }),
  });
}

function sayError(
  words: DeskTranslator,
  name: DraftField,
  { errors, detail }: ActionFieldsOptions,
): string | undefined {
  const wrong = errors[name];
  if (!wrong) return undefined;
  if (name !== 'field') return words.t(`desk.error.${name}`);
  if (wrong === 'same') return words.t('desk.error.same');
  const kind = fieldKind(detail.present?.value);
  return words.t(kind === 'fee' || kind === 'duration' ? `desk.error.${kind}` : 'desk.error.text');
}
