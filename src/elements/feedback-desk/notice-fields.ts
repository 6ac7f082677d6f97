/** The fields of an address that is told, for the host's own tree. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { input, select, type ControlOptions } from './controls.ts';
import { FREQUENCIES, type NoticeDesk } from './notice-desk.ts';
import type { NoticeDraft } from './notice-draft.ts';

export function noticeFields(
  desk: NoticeDesk,
  words: DeskRestTranslator,
  id: string,
): TemplateResult | typeof nothing {
  const { draft, errors, open } = desk;
  if (!open || open.name === 'remove') return nothing;
  const options: ControlOptions = {
    id,
    errorOf: (name) =>
      name === 'address' && errors.address ? words.t(`desk.targets.error.${errors.address}`) : undefined,
  };
  return html`${open.name === 'add' ? address(desk, words, options) : nothing}
  ${select(options, 'frequency', {
    label: words.t('desk.targets.when'),
    value: draft.frequency,
    choices: FREQUENCIES.map((each) => [each, words.t(`desk.targets.${each}`)]),
    onChange: (frequency) => desk.write({ frequency: frequency as NoticeDraft['frequency'] }),
  })}`;
}

function address(desk: NoticeDesk, words: DeskRestTranslator, options: ControlOptions): TemplateResult {
  const { draft } = desk;
  return html`${select(options, 'kind', {
    label: words.t('desk.targets.how'),
    value: draft.kind,
    choices: (['email', 'webhook'] as const).map((each) => [each, words.t(`desk.targets.${each}`)]),
    onChange: (kind) =>
      desk.write({
        kind: kind as NoticeDraft['kind'],
        frequency: kind === 'webhook' ? 'immediate' : 'daily',
      }),
  })}
  ${input(options, 'address', {
    label: words.t(`desk.targets.address.${draft.kind}`),
    hint: words.t(`desk.targets.address.${draft.kind}.hint`),
    value: draft.address,
    onInput: (typed) => desk.write({ address: typed }),
  })}`;
}
