/** The fields of a reply, for the host's own tree. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DemandReplyKind } from '../../contract/demand.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { input, select, type ControlOptions } from './controls.ts';
import type { DemandDesk } from './demand-desk.ts';
import { hasDay, type DemandDraft } from './demand-draft.ts';

const REPLIES = ['planned', 'in_progress', 'no'] as const satisfies readonly DemandReplyKind[];

export function demandFields(
  desk: DemandDesk,
  words: DeskRestTranslator,
  id: string,
): TemplateResult | typeof nothing {
  const { draft, errors } = desk;
  if (!desk.current) return nothing;
  const options: ControlOptions = {
    id,
    errorOf: (name) =>
      errors[name as keyof DemandDraft] && words.t(`desk.demand.error.${name as keyof DemandDraft}`),
  };
  return html`${select(options, 'reply', {
    label: words.t('desk.demand.what'),
    value: draft.reply,
    choices: [
      ['', words.t('desk.demand.choose')],
      ...REPLIES.map((each) => [each, words.t(`desk.demand.${each}`)] as const),
    ],
    onChange: (reply) => desk.write({ reply: reply as DemandDraft['reply'] }),
  })}
  ${
    hasDay(draft)
      ? input(options, 'by', {
          label: words.t('desk.demand.day'),
          hint: words.t('desk.demand.day.hint'),
          value: draft.by,
          onInput: (by) => desk.write({ by }),
        })
      : nothing
  }
  ${input(options, 'why', {
    label: words.t('desk.demand.why'),
    hint: words.t('desk.demand.why.hint'),
    value: draft.why,
    long: true,
    onInput: (why) => desk.write({ why }),
  })}
  ${input(options, 'unit', {
    label: words.t('desk.demand.unit'),
    hint: words.t('desk.demand.unit.hint'),
    value: draft.unit,
    onInput: (unit) => desk.write({ unit }),
  })}`;
}
