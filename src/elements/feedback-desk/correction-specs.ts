/** Which fields are drawn for one item of each kind. */
import { DURATION_UNITS } from '../../context/connect-desk-corrections.ts';
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { CHANNEL_CHOICES, DAY_CHOICES, FEE_CHOICES } from './correction-choices.ts';
import type { ItemType, Typed } from './correction-kinds.ts';
import { sayDays } from './say-days.ts';

export interface FieldSpec {
  name: string;
  label: string;
  hint?: string;
  /** One of these; otherwise it is written. */
  choices?: readonly (readonly [string, string])[];
  long?: boolean;
  inputmode?: 'decimal' | 'numeric';
}

export function specsOf(
  type: ItemType,
  typed: Typed,
  words: DeskRestTranslator,
  offices: readonly (readonly [string, string])[],
): FieldSpec[] {
  const amount: FieldSpec = {
    name: 'amount',
    label: words.t(typed.kind === 'range' ? 'desk.correct.least' : 'desk.correct.fee'),
    hint: words.t('desk.correct.fee.hint'),
    inputmode: 'decimal',
  };
  switch (type) {
    case 'words':
    case 'requirement':
      return [{ name: 'text', label: words.t('desk.correct.text'), long: true }];
    case 'rich':
      return [
        { name: 'text', label: words.t('desk.correct.text'), hint: words.t('desk.correct.rich'), long: true },
      ];
    case 'money':
      return [amount];
    case 'fee':
      return feeSpecs(typed, words, amount);
    case 'duration':
      return [
        { name: 'amount', label: words.t('desk.correct.duration'), inputmode: 'numeric' },
        {
          name: 'unit',
          label: words.t('desk.correct.unit'),
          choices: DURATION_UNITS.map((unit) => [unit, words.t(`desk.correct.unit.${unit}`)]),
        },
      ];
    case 'step':
      return [
        { name: 'text', label: words.t('desk.correct.step') },
        {
          name: 'more',
          label: words.t('desk.correct.step.more'),
          hint: words.t('desk.correct.rich'),
          long: true,
        },
        { name: 'responsible', label: words.t('desk.correct.step.who') },
      ];
    case 'office':
      return [
        {
          name: 'office',
          label: words.t('desk.correct.office'),
          choices: [['', words.t('desk.correct.office.choose')], ...offices],
        },
        {
          name: 'hours',
          label: words.t('desk.correct.office.hours'),
          hint: words.t('desk.correct.office.hours.hint'),
        },
        { name: 'notes', label: words.t('desk.correct.office.notes'), long: true },
      ];
    case 'hours':
      return hoursSpecs(typed, words);
    case 'channel':
      return [
        {
          name: 'kind',
          label: words.t('desk.correct.channel'),
          choices: CHANNEL_CHOICES.map((kind) => [kind, words.t(`desk.correct.channel.${kind}`)]),
        },
        { name: 'url', label: words.t('desk.correct.url'), hint: words.t('desk.correct.url.hint') },
        { name: 'phone', label: words.t('desk.correct.phone') },
      ];
  }
}

function hoursSpecs({ days = '' }: Typed, words: DeskRestTranslator): FieldSpec[] {
  const offered = DAY_CHOICES.map((each) => each.join(' '));
  const clock = { hint: words.t('desk.correct.clock') };
  return [
    {
      name: 'days',
      label: words.t('desk.correct.days'),
      // Whatever else it says stays to choose.
      choices: [...new Set([...offered, days])].map((each) => [each, sayDays(each.split(' '), words)]),
    },
    { name: 'opens', label: words.t('desk.correct.opens'), ...clock },
    { name: 'closes', label: words.t('desk.correct.closes'), ...clock },
  ];
}

function feeSpecs({ kind }: Typed, words: DeskRestTranslator, amount: FieldSpec): FieldSpec[] {
  return [
    {
      name: 'kind',
      label: words.t('desk.correct.costs'),
      choices: FEE_CHOICES.map((each) => [each, words.t(`desk.correct.costs.${each}`)]),
    },
    ...(kind === 'amount' || kind === 'range' ? [amount] : []),
    ...(kind === 'range'
      ? [
          {
            name: 'maximum',
            label: words.t('desk.correct.most'),
            hint: words.t('desk.correct.fee.hint'),
            inputmode: 'decimal' as const,
          },
        ]
      : []),
    ...(kind === 'tariff'
      ? [
          {
            name: 'text',
            label: words.t('desk.correct.tariff'),
            hint: words.t('desk.correct.tariff.hint'),
            long: true,
          },
        ]
      : []),
    {
      name: 'concept',
      label: words.t('desk.correct.concept'),
      hint: words.t('desk.correct.concept.hint'),
    },
  ];
}
