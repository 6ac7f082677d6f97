import type { ReportFigures } from '../../contract/report.ts';
import type { Text } from '../../contract/text.ts';
import type { AccountTranslator } from '../../i18n/translator.ts';
import { otherLang, plain } from '../../internal/plain.ts';

/** `80 %`, or that there are no data. */
export function sayShare({ correctedShare }: ReportFigures, words: AccountTranslator): string {
  if (correctedShare === undefined) return words.t('report.no_answer');
  return words.t('report.percent', { value: words.number(Math.round(correctedShare * 100)) });
}

export function sayNumber(value: number | undefined, words: AccountTranslator): string {
  return value === undefined ? words.t('report.no_answer') : words.number(Math.round(value * 10) / 10);
}

/** A name as the label of a row, with its language when it is not that of the words. */
export function labelOf(name: Text, words: AccountTranslator): { label: string; lang: string | undefined } {
  return { label: plain(name, words), lang: otherLang(name, words) };
}
