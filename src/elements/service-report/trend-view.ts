/** The same figures month by month. */
import { html, type TemplateResult } from 'lit';
import type { ServiceReport } from '../../contract/report.ts';
import type { AccountTranslator } from '../../i18n/translator.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import { barTable, type BarTable } from './bar-table.ts';

export function trendView(
  { trend = [], figures }: ServiceReport,
  words: AccountTranslator,
  level: HeadingLevel,
): TemplateResult {
  const month = new Intl.DateTimeFormat(words.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const named = trend.map(({ month: code, figures: own }) => ({
    label: month.format(Date.parse(`${code}-01`)),
    own,
  }));
  const counted = (name: 'votes' | 'received' | 'corrected'): BarTable => ({
    name: `trend.${name}`,
    said: { n: figures[name] },
    rows: figures[name] === 0 ? [] : named.map(({ label, own }) => ({ label, value: own[name] })),
  });
  const { n } = figures.answerDays;
  const median: BarTable = {
    name: 'trend.median',
    said: { n },
    rows:
      n === 0
        ? []
        : named.map(({ label, own: { answerDays } }) => ({
            label,
            note: words.t('report.of_n', { n: answerDays.n }),
            value: answerDays.median,
          })),
  };
  return html`${[counted('votes'), counted('received'), counted('corrected'), median].map((table) =>
    barTable(table, words, level),
  )}`;
}
