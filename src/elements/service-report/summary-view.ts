/** The account of a period, figure by figure. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Satisfaction, ServiceReport } from '../../contract/report.ts';
import type { AccountTranslator } from '../../i18n/translator.ts';
import { otherLang, plain } from '../../internal/fiche/say.ts';
import { heading, type HeadingLevel } from '../../internal/heading.ts';
import { barTable, type BarTable } from './bar-table.ts';
import { factsView } from './facts-view.ts';
import { sayNumber } from './say-figure.ts';

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
  const draw = (table: BarTable) => barTable(table, words, level);
  return html`${factsView(report, words, level)} ${draw(reports(report, words))}
  ${draw(wanted(report, words))} ${satisfactionView(report.figures.satisfaction, words, level)}
  ${draw(searches(report, words))} ${draw(use(report, words))} ${draw(places(report, words))}
  ${draw(digital(report, words))}`;
}

function reports({ figures }: ServiceReport, words: AccountTranslator): BarTable {
  const { received, answered, corrected } = figures;
  const any = REPORT_ROWS.some((name) => figures[name] > 0);
  return {
    title: words.t('report.reports'),
    says: words.t('report.reports.says', { received, answered, corrected }),
    rows: any
      ? REPORT_ROWS.map((name) => ({
          label: words.t(`report.figure.${name}`),
          value: figures[name],
          text: words.number(figures[name]),
        }))
      : [],
  };
}

function wanted({ figures, wanted: list }: ServiceReport, words: AccountTranslator): BarTable {
  return {
    title: words.t('report.wanted'),
    says: words.t('report.wanted.says', { count: figures.votes }),
    rows: list.map(({ name, votes, reply }) => ({
      label: plain(name, words),
      lang: otherLang(name, words),
      note: words.t(`report.reply.${reply}`),
      value: votes,
      text: words.number(votes),
    })),
  };
}

function satisfactionView(
  { few, found, ratings }: Satisfaction,
  words: AccountTranslator,
  level: HeadingLevel,
): TemplateResult {
  const draw = (table: BarTable) => barTable(table, words, level);
  if (!found && !ratings)
    return html`<div class="figure" part="figure">
      ${heading(level, words.t('report.ratings'))}
      <p class="says" part="sentence">${words.t(few ? 'report.few' : 'report.none')}</p>
    </div>`;
  return html`${
    found
      ? draw({
          title: words.t('report.found'),
          says: words.t('report.found.says', { n: found.n, yes: found.yes }),
          whole: found.n,
          rows: (['yes', 'partly', 'no'] as const).map((answer) => ({
            label: words.t(`report.found.${answer}`),
            value: found[answer],
            text: words.number(found[answer]),
          })),
        })
      : nothing
  }
  ${
    ratings
      ? draw({
          title: words.t('report.ratings'),
          says: words.t('report.ratings.says', { mean: sayNumber(ratings.mean, words), n: ratings.n }),
          rows: ([5, 4, 3, 2, 1] as const).map((rating) => ({
            label: words.t(`report.rating.${rating}`),
            value: ratings.counts[rating - 1] ?? 0,
            text: words.number(ratings.counts[rating - 1] ?? 0),
          })),
        })
      : nothing
  }`;
}

function searches({ searches: list }: ServiceReport, words: AccountTranslator): BarTable {
  return {
    title: words.t('report.searches'),
    says: words.t('report.searches.says'),
    rows: list.map(({ term, lang, count }) => ({
      label: `«${term}»`,
      lang,
      value: count,
      text: words.number(count),
    })),
  };
}

function use({ use: { tramites } }: ServiceReport, words: AccountTranslator): BarTable {
  return {
    title: words.t('report.use'),
    says: words.t('report.use.says'),
    rows: tramites.map(({ name, shown }) => ({
      label: plain(name, words),
      lang: otherLang(name, words),
      value: shown,
      text: words.number(shown),
    })),
  };
}

function places({ use: { placements } }: ServiceReport, words: AccountTranslator): BarTable {
  return {
    title: words.t('report.places'),
    says: words.t('report.places.says'),
    rows: placements.map(({ site, placement, shown }) => ({
      label: site,
      note: placement === '' ? words.t('report.place.unnamed') : placement,
      value: shown,
      text: words.number(shown),
    })),
  };
}

function digital({ digital: { levels, unknown } }: ServiceReport, words: AccountTranslator): BarTable {
  const known = levels.reduce((sum, some) => sum + some, 0);
  const counts = [...levels.slice(0, 4), unknown];
  const names = ['0', '1', '2', '3', 'unknown'] as const;
  return {
    title: words.t('report.digital'),
    says: words.t('report.digital.says', { known, all: known + unknown }),
    rows:
      known + unknown === 0
        ? []
        : names.map((name, index) => ({
            label: words.t(`report.level.${name}`),
            value: counts[index] ?? 0,
            text: words.number(counts[index] ?? 0),
          })),
  };
}
