/** The fields of an action, for the host's own tree: what an officer writes with (dictation, translation) reaches them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../contract/text.ts';
import type { DeskTranslator } from '../../i18n/translator.ts';
import type { ActionDraft, DraftErrors, DraftField } from './action-draft.ts';
import { input, select, type ControlOptions } from './controls.ts';
import { inLanguage } from './say-case.ts';

export interface ActionFieldsOptions {
  id: string;
  draft: ActionDraft;
  errors: DraftErrors;
  /** The field that is corrected. */
  correction: TemplateResult | undefined;
  /** True while that is an office's own: it closes no report, so nobody is told anything yet. */
  ofOffice: boolean;
  templates: readonly { code: string; name: string }[];
  /** Institutions that a case may go to. */
  institutions: readonly { code: string; name: Text }[];
  onWrite: (change: Partial<ActionDraft>) => void;
  onTemplate: (code: string) => void;
}

const REASONS = ['insult', 'personal_data', 'advertising', 'other_subject', 'threat'] as const;

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
      return html`${given.correction ?? nothing}
      ${given.ofOffice ? nothing : text(options, words.t('desk.answer.optional'), words.t('desk.answer.hint'))}`;
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
  { errors }: ActionFieldsOptions,
): string | undefined {
  return errors[name] && words.t(`desk.error.${name}`);
}
