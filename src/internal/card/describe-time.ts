/** A length of time in words: «5 días hábiles», «El mismo día», or the source's own words; empty when unknown. */
import type { CardTime } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

export function describeTime(time: CardTime | undefined, words: CardTranslator): string {
  if (!time) return '';
  const said = /[\p{L}\d]/u.test(time.text ?? '') ? (time.text ?? '') : '';
  if (time.amount === undefined || time.unit === undefined) return said;
  // «25 horas y 27 minutos» says more than 1,527 minutes.
  if (said && time.unit === 'minute' && time.amount >= 60) return said;
  if (time.amount === 0) return words.t('duration.same_day');
  const key = `duration.${time.unit}` as const;
  const length = words.t(key, { count: time.amount });
  return length === key ? said : length;
}
