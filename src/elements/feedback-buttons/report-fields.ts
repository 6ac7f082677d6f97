/** The fields of the form that live in the host's own tree: which exactly, in which words, and what else is known. */
import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../context/connect-reports.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { Text } from '../../contract/text.ts';
import type { ChannelKind } from '../../contract/vocabulary.ts';
import type { ReportTranslator } from '../../i18n/translator.ts';
import { choiceField } from './choice-field.ts';
import { partsOf, type Report, type ReportError } from './report.ts';
import { textField } from './text-field.ts';

export interface ReportFieldsOptions {
  /** Unique on the page. */
  id: string;
  report: Report;
  errors: readonly ReportError[];
  fiche: Fiche | undefined;
  onChange: (change: Partial<Report>) => void;
}

/** Which case and which requirement, when there are several; `nothing` when there is nothing to choose. */
export function whichFields(
  words: ReportTranslator,
  { id, report, fiche, onChange }: ReportFieldsOptions,
): TemplateResult | typeof nothing {
  if (!fiche || !report.part) return nothing;
  const say = (text: Text) => localized(text, words.content ?? words.lang).text;
  const { variants } = fiche.tramite;
  const single = partsOf(report, fiche).flatMap(({ name, field }) =>
    name && field !== undefined ? [[field, say(name)] as const] : [],
  );
  if (variants.length < 2 && (report.part !== 'requirement' || single.length === 0)) return nothing;
  return html`${
    variants.length > 1
      ? choiceField({
          id: `${id}-variant`,
          name: 'variant',
          label: words.t('feedback.variant'),
          value: String(report.variant),
          choices: variants.map(({ name }, index) => [String(index), say(name)] as const),
          onChoose: (variant) => onChange({ variant: Number(variant) }),
        })
      : nothing
  }${
    report.part === 'requirement' && single.length > 0
      ? choiceField({
          id: `${id}-requirement`,
          name: 'requirement',
          label: words.t('feedback.requirement'),
          value: report.requirement,
          choices: [['', words.t('feedback.requirement.any')], ...single],
          onChoose: (requirement) => onChange({ requirement }),
        })
      : nothing
  }`;
}

export function commentField(
  words: ReportTranslator,
  { id, report, errors, onChange }: ReportFieldsOptions,
): TemplateResult {
  return textField(words, {
    id: `${id}-detail`,
    name: 'detail',
    label: words.t('feedback.comment'),
    value: report.detail,
    wrong: errors.includes('detail'),
    rows: 4,
    onInput: (detail) => onChange({ detail }),
  });
}

/** What was asked for, where, how and when. */
export function moreFields(
  words: ReportTranslator,
  { id, report, errors, fiche, onChange }: ReportFieldsOptions,
): TemplateResult {
  const say = (text: Text) => localized(text, words.content ?? words.lang).text;
  const offices = fiche?.offices ?? [];
  const channels = [
    ...new Set(fiche?.tramite.variants.flatMap((variant) => variant.channels.map(({ kind }) => kind))),
  ];
  const late = errors.includes('day');
  return html`${textField(words, {
      id: `${id}-asked`,
      name: 'asked',
      label: words.t('feedback.asked'),
      value: report.asked,
      wrong: errors.includes('asked'),
      rows: 2,
      onInput: (asked) => onChange({ asked }),
    })}${
      offices.length > 0
        ? choiceField({
            id: `${id}-office`,
            name: 'office',
            label: words.t('feedback.office'),
            value: report.office,
            choices: [
              ['', words.t('feedback.office.none')],
              ...offices.map(({ code, name }) => [code, say(name)] as const),
            ],
            onChoose: (office) => onChange({ office }),
          })
        : nothing
    }${
      channels.length > 0
        ? choiceField({
            id: `${id}-channel`,
            name: 'channel',
            label: words.t('feedback.channel'),
            value: report.channel,
            choices: [
              ['', words.t('feedback.channel.none')],
              ...channels.map((kind) => [kind, words.t(`feedback.channel.${kind}`)] as const),
            ],
            onChoose: (channel) => onChange({ channel: channel as ChannelKind | '' }),
          })
        : nothing
    }
    <div class="vf-field">
      <label for="${id}-day">${words.t('feedback.day')}</label>
      ${late ? html`<span class="vf-error" id="${id}-day-error">${words.t('feedback.error.day')}</span>` : nothing}
      <input
        type="date"
        id="${id}-day"
        name="day"
        max=${fiche?.today ?? nothing}
        aria-invalid=${late ? 'true' : nothing}
        aria-describedby=${late ? `${id}-day-error` : nothing}
        .value=${report.day}
        @change=${(event: Event) => onChange({ day: (event.target as HTMLInputElement).value })}
      />
    </div>`;
}
