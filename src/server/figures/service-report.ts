/** Puts the public account together: from the daily rows, the catalogue and the cases as they are now. */
import type { ServiceReport, reportQuery } from '../../contract/report.ts';
import type { Text } from '../../contract/text.ts';
import type * as z from 'zod/mini';
import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks } from '../feedback-records.ts';
import { ProblemError } from '../problems.ts';
import type { RecordReader } from '../records.ts';
import type { Services } from '../services.ts';
import { demandState } from './demand-ledger.ts';
import { monthsOf } from './months-of.ts';
import { figuresOf, readFigures, rowsWhere, surveyAnswers, type FigureRows } from './read-figures.ts';
import { reportPeriod } from './report-period.ts';
import { LEAST, partsOf } from './small-numbers.ts';
import { usageOf } from './usage-of.ts';

/** Rows of the lists «most wanted», «most used» and «searches without result». */
const LISTED = 20;

export async function serviceReport(
  { institution, from, to, view: kind }: z.output<typeof reportQuery>,
  services: Services,
): Promise<ServiceReport> {
  const { store, now } = services;
  const view = await services.view();
  const named = institution === undefined ? undefined : view.institutions.get(institution);
  if (institution !== undefined && !named)
    throw new ProblemError('no-encontrado', {
      errors: [
        {
          pointer: '/institution',
          detail: `No hay institución con el código «${institution}». Los códigos están en /v1/institutions.`,
        },
      ],
    });
  const period = reportPeriod({ from, to }, view.today);
  const rows = await readFigures(store.records, period, institution);
  const holders = institution === undefined ? [...view.institutions.keys()] : [institution];
  const present = await Promise.all(holders.map((code) => openCases(store.records, code, view.today)));
  return {
    view: kind,
    ...(named && { institution: { code: named.code, name: named.name } }),
    ...period,
    timeZone: view.catalogue.info.timeZone,
    asOf: now().toISOString(),
    figures: figuresOf(rows),
    now: {
      open: present.reduce((sum, { open }) => sum + open, 0),
      late: present.reduce((sum, { late }) => sum + late, 0),
    },
    wanted: await wanted(rows, view, store.records),
    searches: (await store.missingTerms(LEAST)).slice(0, LISTED),
    use: useOf(rows, view),
    digital: digitalOf(view, institution),
    ...(kind === 'trend' && { trend: trendOf(rows, period) }),
    ...(kind === 'ranking' && { ranking: rankingOf(rows, view, holders, present) }),
  };
}

/** Cases of an institution that nobody has settled, and those of them whose day has passed. */
async function openCases(records: RecordReader, institution: string, today: string) {
  const open = `${institution} 0 `;
  const [all, late] = await Promise.all([
    records.count(feedbacks, { index: 'desk', prefix: open }),
    records.count(feedbacks, { index: 'desk', from: open, before: `${open}${today}` }),
  ]);
  return { open: all, late };
}

async function wanted({ figures }: FigureRows, view: CatalogueView, records: RecordReader) {
  const votes = new Map<string, number>();
  for (const row of figures)
    if (row.votes > 0) votes.set(row.tramite, (votes.get(row.tramite) ?? 0) + row.votes);
  const most = [...votes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, LISTED);
  return Promise.all(
    most.map(async ([tramite, count]) => {
      const { state } = await demandState(records, tramite, view.today);
      const reply = state === 'few' || state === 'waiting' ? ('none' as const) : state;
      return { tramite, name: nameOf(view, tramite), votes: count, reply };
    }),
  );
}

function useOf({ uses }: FigureRows, view: CatalogueView): ServiceReport['use'] {
  const ofTramites = usageOf(
    uses.filter(({ tramite }) => tramite !== ''),
    ({ tramite }) => tramite,
  );
  const ofPlaces = usageOf(uses, ({ site, placement }) => JSON.stringify([site, placement]));
  return {
    tramites: [...ofTramites].slice(0, LISTED).map(([tramite, usage]) => ({
      tramite,
      name: nameOf(view, tramite),
      ...usage,
    })),
    placements: [...ofPlaces].slice(0, LISTED).map(([key, usage]) => {
      const [site = '', placement = ''] = JSON.parse(key) as string[];
      return { site, placement, ...usage };
    }),
  };
}

function digitalOf(view: CatalogueView, institution: string | undefined): ServiceReport['digital'] {
  const levels = [0, 0, 0, 0];
  let unknown = 0;
  for (const tramite of view.listed()) {
    if (institution !== undefined && tramite.institution !== institution) continue;
    const { digitalLevel } = tramite;
    if (digitalLevel === undefined) unknown += 1;
    else levels[digitalLevel] = (levels[digitalLevel] ?? 0) + 1;
  }
  return { levels, unknown };
}

function trendOf(rows: FigureRows, period: { from: string; to: string }): ServiceReport['trend'] {
  const months = monthsOf(period.from, period.to).map((month) => ({
    ...month,
    rows: rowsWhere(rows, ({ day }) => day >= month.from && day <= month.to),
  }));
  const told = toldApart(months.map(({ month, rows: own }) => [month, own]));
  return months.map(({ rows: own, ...month }) => ({
    ...month,
    figures: figuresOf(own, !told.has(month.month)),
  }));
}

function rankingOf(
  rows: FigureRows,
  view: CatalogueView,
  codes: readonly string[],
  present: readonly { open: number; late: number }[],
): ServiceReport['ranking'] {
  const institutions = codes.map((code, index) => ({
    code,
    name: view.institutions.get(code)?.name ?? { es: code },
    now: present[index] ?? { open: 0, late: 0 },
    rows: rowsWhere(rows, ({ institution }) => institution === code),
  }));
  const told = toldApart(institutions.map(({ code, rows: own }) => [code, own]));
  return institutions
    .map(({ rows: own, ...institution }) => ({
      ...institution,
      figures: figuresOf(own, !told.has(institution.code)),
    }))
    .filter(
      ({ figures, now }) => now.open > 0 || figures.received > 0 || figures.votes > 0 || figures.answered > 0,
    )
    .sort((one, other) => one.name.es.localeCompare(other.name.es, 'es'));
}

/** The parts whose answers to the survey may be shown: none is small, and none is found by subtracting the others. */
function toldApart(parts: readonly (readonly [string, FigureRows])[]): Set<string> {
  const answers = new Map(parts.map(([key, { surveys }]) => [key, surveyAnswers(surveys)]));
  const whole = [...answers.values()].reduce((sum, some) => sum + some, 0);
  return new Set(partsOf(answers, whole).shown.map(({ value }) => value));
}

const nameOf = (view: CatalogueView, tramite: string): Text =>
  view.tramites.get(tramite)?.name ?? { es: tramite };
