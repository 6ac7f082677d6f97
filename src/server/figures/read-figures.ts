/** Daily rows of a period, added up the way a report asks: all of them, by month, by institution. */
import type { ReportFigures, Satisfaction } from '../../contract/report.ts';
import type { Collection, RecordReader } from '../records.ts';
import { surveyDays, useDays, type DayRow, type SurveyDay, type UseDay } from './day-records.ts';
import { answerTimes, figureDays, NO_FIGURES, type AnswerTime, type FigureDay } from './figure-records.ts';
import { quantiles } from './quantiles.ts';
import { LEAST } from './small-numbers.ts';

export interface FigureRows {
  figures: FigureDay[];
  times: AnswerTime[];
  surveys: SurveyDay[];
  uses: UseDay[];
}

export interface Period {
  from: string;
  to: string;
}

/** Every row of the period, of one institution or of all. */
export async function readFigures(
  records: RecordReader,
  { from, to }: Period,
  institution?: string,
): Promise<FigureRows> {
  const rows = <Row extends DayRow>(collection: Collection<Row>) => {
    const before = institution === undefined ? '' : `${institution} `;
    // A day's rows begin with it; nothing sorts after the last day and before this.
    const query = { from: `${before}${from}`, before: `${before}${to}\uffff` };
    return records.list(collection, { index: institution === undefined ? 'day' : 'institution', ...query });
  };
  const [figures, times, surveys, uses] = await Promise.all([
    rows(figureDays),
    rows(answerTimes),
    rows(surveyDays),
    rows(useDays),
  ]);
  return { figures, times, surveys, uses };
}

/** The rows for which `keep` holds. */
export function rowsWhere(rows: FigureRows, keep: (row: DayRow) => boolean): FigureRows {
  return {
    figures: rows.figures.filter(keep),
    times: rows.times.filter(keep),
    surveys: rows.surveys.filter(keep),
    uses: rows.uses.filter(keep),
  };
}

/** `hideSurvey`: the answers to the survey would tell what was hidden elsewhere. */
export function figuresOf({ figures, times, surveys }: FigureRows, hideSurvey = false): ReportFigures {
  const sums = { ...NO_FIGURES };
  for (const row of figures)
    for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += row[name];
  const took = new Map<number, number>();
  for (const { took: days, answers } of times)
    took.set(Number(days), (took.get(Number(days)) ?? 0) + answers);
  const { n, median, p90 } = quantiles(took);
  const settled = sums.corrected + sums.rejected;
  return {
    ...sums,
    settled,
    ...(settled >= LEAST && { correctedShare: sums.corrected / settled }),
    answerDays: { n, ...(n >= LEAST && median !== undefined && p90 !== undefined && { median, p90 }) },
    satisfaction: hideSurvey && surveyAnswers(surveys) > 0 ? { few: true } : satisfactionOf(surveys),
  };
}

export function surveyAnswers(surveys: readonly SurveyDay[]): number {
  const of = (row: SurveyDay) =>
    Math.max(
      row.found.yes + row.found.partly + row.found.no,
      row.ratings.reduce((sum, some) => sum + some, 0),
    );
  return surveys.reduce((sum, row) => sum + of(row), 0);
}

function satisfactionOf(surveys: readonly SurveyDay[]): Satisfaction {
  const sum = (of: (row: SurveyDay) => number) => surveys.reduce((total, row) => total + of(row), 0);
  const found = {
    yes: sum((row) => row.found.yes),
    partly: sum((row) => row.found.partly),
    no: sum((row) => row.found.no),
  };
  const counts = [0, 1, 2, 3, 4].map((index) => sum(({ ratings }) => ratings[index] ?? 0));
  const helped = { yes: sum((row) => row.helped.yes), no: sum((row) => row.helped.no) };
  const totals = {
    found: found.yes + found.partly + found.no,
    ratings: counts.reduce((total, some) => total + some, 0),
    helped: helped.yes + helped.no,
  };
  const points = counts.reduce((total, some, index) => total + some * (index + 1), 0);
  return {
    few: Object.values(totals).some((n) => n > 0 && n < LEAST),
    ...(totals.found >= LEAST && { found: { n: totals.found, ...found } }),
    ...(totals.ratings >= LEAST && { ratings: { n: totals.ratings, counts, mean: points / totals.ratings } }),
    ...(totals.helped >= LEAST && { helped: { n: totals.helped, ...helped } }),
  };
}
