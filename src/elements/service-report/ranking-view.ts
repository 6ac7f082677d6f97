/** Institutions beside each other; who has too few cases for a figure is named without one, at the end. */
import { html, type TemplateResult } from 'lit';
import type { ServiceReport } from '../../contract/report.ts';
import type { AccountTranslator } from '../../i18n/translator.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import { barTable, type BarRow, type BarTable } from './bar-table.ts';
import { labelOf, sayShare } from './say-figure.ts';

type Ranked = NonNullable<ServiceReport['ranking']>[number];

export function rankingView(
  { ranking = [], figures, now }: ServiceReport,
  words: AccountTranslator,
  level: HeadingLevel,
): TemplateResult {
  const rows = (figure: (one: Ranked) => Pick<BarRow, 'value' | 'text' | 'note'>, least = false): BarRow[] =>
    ranking
      .map((one) => ({ ...labelOf(one.name, words), ...figure(one) }))
      .sort((one, other) => inOrder(one.value, other.value, least));
  const tables: BarTable[] = [
    {
      name: 'ranking.late',
      said: { n: now.late },
      rows: rows((one) => ({ value: one.now.late })),
    },
    {
      name: 'ranking.share',
      said: { n: figures.settled },
      whole: 1,
      rows: rows((one) => ({
        value: one.figures.correctedShare,
        text: sayShare(one.figures, words),
        note: words.t('report.of_n', { n: one.figures.settled }),
      })),
    },
    {
      name: 'ranking.median',
      said: { n: figures.answerDays.n },
      rows: rows(
        ({ figures: { answerDays } }) => ({
          value: answerDays.median,
          note: words.t('report.of_n', { n: answerDays.n }),
        }),
        true,
      ),
    },
    {
      name: 'ranking.votes',
      said: { n: figures.votes },
      rows: rows((one) => ({ value: one.figures.votes })),
    },
  ];
  return html`${tables.map((table) => barTable(table, words, level))}`;
}

function inOrder(one: number | undefined, other: number | undefined, least: boolean): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return least ? one - other : other - one;
}
