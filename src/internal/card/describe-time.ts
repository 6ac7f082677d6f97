/** A length of time in words: «5 días hábiles», «El mismo día», or the source's own words; empty when unknown. */
import type { CardTime } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

export function describeTime(time: CardTime | undefined, words: CardTranslator): string {
  if (!time) return '';
  if (time.amount === undefined || time.unit === undefined) return time.text ?? '';
  if (time.amount === 0) return words.t('duration.same_day');
  return words.t(`duration.${time.unit}`, { count: time.amount });
}
