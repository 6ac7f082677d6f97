/** The account of a period, figure by figure. */
import { html, type TemplateResult } from 'lit';
import type { ServiceReport } from '../../contract/report.ts';
import type { AccountTranslator } from '../../i18n/translator.ts';
import type { HeadingLevel } from '../../internal/heading.ts';
import { barTable, type BarTable } from './bar-table.ts';
import { factsView } from './facts-view.ts';
import { labelOf, sayNumber } from './say-figure.ts';

const REPORT_ROWS = [
  'received',
  'supports',
  'answered',
  'answeredLate',
  'corrected',
  'scheduled',
  'rejected',
  'duplicate',
  'movedIn',
  'movedOut',
  'withdrawn',
] as const;

export function summaryView(
  report: ServiceReport,
  words: AccountTranslator,
  level: HeadingLevel,
): TemplateResult {
  const tables = [reports, wanted, satisfaction, searches, use, places, digital].flatMap((tell) =>
    tell(report, words),
  );
  return html`${factsView(report, words, level)} ${tables.map((table) => barTable(table, words, level))}`;
}

function reports({ figures }: ServiceReport, words: AccountTranslator): BarTable {
  const { received, answered, corrected } = figures;
  return {
    name: 'reports',
    said: { received, answered, corrected },
    rows: unlessAllZero(
      REPORT_ROWS.map((name) => ({ label: words.t(`report.figure.${name}`), value: figures[name] })),
    ),
  };
}

function wanted({ figures, wanted: list }: ServiceReport, words: AccountTranslator): BarTable {
  return {
    name: 'wanted',
    said: { count: figures.votes },
    rows: list.map(({ name, votes, reply }) => ({
      ...labelOf(name, words),
      note: words.t(`report.reply.${reply}`),
      value: votes,
    })),
  };
}

function satisfaction({ figures }: ServiceReport, words: AccountTranslator): BarTable[] {
  const { few, found, ratings } = figures.satisfaction;
  const tables: BarTable[] = [];
  if (found)
    tables.push({
      name: 'found',
      said: { n: found.n, yes: found.yes },
      whole: found.n,
      rows: (['yes', 'partly', 'no'] as const).map((answer) => ({
        label: words.t(`report.found.${answer}`),
        value: found[answer],
      })),
    });
  if (ratings || !found)
    tables.push({
      name: 'ratings',
      said: { mean: sayNumber(ratings?.mean, words), n: ratings?.n ?? 0 },
      none: words.t(few ? 'report.few' : 'report.none'),
      rows: ratings
        ? ([5, 4, 3, 2, 1] as const).map((rating) => ({
            label: words.t(`report.rating.${rating}`),
            value: ratings.counts[rating - 1] ?? 0,
          }))
        : [],
    });
  return tables;
}

function searches({ searches: list }: ServiceReport): BarTable {
  return {
    name: 'searches',
    rows: list.map(({ term, lang, count }) => ({
      label: `«${term}»`,
      lang,
      value: count,
    })),
  };
}

function use({ use: { tramites } }: ServiceReport, words: AccountTranslator): BarTable {
  return {
    name: 'use',
    rows: tramites.map(({ name, shown }) => ({
      ...labelOf(name, words),
      value: shown,
    })),
  };
}

function places({ use: { placements } }: ServiceReport, words: AccountTranslator): BarTable {
  return {
    name: 'places',
    rows: placements.map(({ site, placement, shown }) => ({
      label: site,
      note: placement === '' ? words.t('report.place.unnamed') : placement,
      value: shown,
    })),
  };
}

function digital({ digital: { levels, unknown } }: ServiceReport, words: AccountTranslator): BarTable {
  const known = levels.reduce((sum, some) => sum + some, 0);
  const names = ['0', '1', '2', '3', 'unknown'] as const;
  return {
    name: 'digital',
    said: { known, all: known + unknown },
    rows: unlessAllZero(
      names.map((name) => ({
        label: words.t(`report.level.${name}`),
        value: (name === 'unknown' ? unknown : levels[Number(name)]) ?? 0,
      })),
    ),
  };
}

/** Where nothing happened there are no data, instead of a row of naughts. */
function unlessAllZero<Row extends { value: number }>(rows: Row[]): Row[] {
  return rows.some(({ value }) => value > 0) ? rows : [];
}
