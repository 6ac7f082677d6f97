/** What is written of one item, for the host's own tree; of a list, first which item. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { input, select, type ControlOptions } from './controls.ts';
import type { CorrectionDesk } from './correction-desk.ts';
import { specsOf, type FieldSpec } from './correction-specs.ts';
import { describeItem, officeChoices } from './describe-item.ts';
import { inLanguage } from './say-case.ts';

export function correctionFields(
  desk: CorrectionDesk,
  words: DeskRestTranslator,
  id: string,
): TemplateResult {
  const { draft, item } = desk;
  const names = draft && item ? specsOf(draft.type, item.typed, words, officeChoices(desk, words)) : [];
  const options: ControlOptions = {
    id: `${id}-c`,
    errorOf: (name) => {
      const wrong = desk.wrong[name] ?? (name === names[0]?.name ? desk.wrong[''] : undefined);
      return wrong && words.t(`desk.error.${wrong}`);
    },
  };
  return html`${what(desk, words, options)} ${which(desk, words, options)}
  ${names.map((spec) => control(desk, spec, options))}`;
}

function control(desk: CorrectionDesk, spec: FieldSpec, options: ControlOptions): TemplateResult {
  const { name, choices, ...rest } = spec;
  const value = desk.item?.typed[name] ?? '';
  const tell = (text: string) => desk.type(name, text);
  return choices
    ? select(options, name, { ...rest, value, choices, onChange: tell })
    : input(options, name, { ...rest, value, onInput: tell });
}

/** What the fiche says of its offices, or what one of them says of itself. */
function what(
  desk: CorrectionDesk,
  words: DeskRestTranslator,
  options: ControlOptions,
): TemplateResult | typeof nothing {
  const { aims } = desk;
  if (aims.length === 0) return nothing;
  return select(options, 'what', {
    label: words.t('desk.correct.what'),
    hint: words.t('desk.correct.what.hint'),
    value: desk.aim,
    choices: [
      ['', words.t('desk.correct.what.fiche')],
      ...aims.map(
        ({ key, office, field }) =>
          [key, words.t(`desk.correct.what.${field}`, { name: inLanguage(office.name, words) })] as const,
      ),
    ],
    onChange: (key) => desk.turnTo(key),
  });
}

/** Of several: the one that is open, each by what it says now. */
function which(
  desk: CorrectionDesk,
  words: DeskRestTranslator,
  options: ControlOptions,
): TemplateResult | typeof nothing {
  const { draft } = desk;
  if (!draft?.isList || draft.items.length < 2) return nothing;
  return select(options, 'item', {
    label: words.t('desk.correct.which'),
    value: String(desk.at),
    choices: draft.items.map((item, at) => [
      String(at),
      `${String(at + 1)}. ${describeItem(desk, item, words)}`.slice(0, 80),
    ]),
    onChange: (at) => desk.pick(Number(at)),
  });
}
