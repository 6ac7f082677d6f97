/** The figures of a report as a table: one row for each figure, so that any programme can add, filter and compare them. */
import type { ReportFigures, ServiceReport } from '../../contract/report.ts';

const COLUMNS = ['institucion', 'desde', 'hasta', 'tema', 'de', 'nombre', 'medida', 'valor', 'n'] as const;

/** Measures in the words of the table; those that are absent have no row. */
const MEASURES: readonly [
  string,
  string,
  (figures: ReportFigures) => number | undefined,
  of?: (figures: ReportFigures) => number,
][] = [
  ['demanda', 'votos', ({ votes }) => votes],
  ['demanda', 'votos_retirados', ({ votesWithdrawn }) => votesWithdrawn],
  ['reportes', 'recibidos', ({ received }) => received],
  ['reportes', 'retirados', ({ withdrawn }) => withdrawn],
  ['reportes', 'a_mi_tambien', ({ supports }) => supports],
  ['reportes', 'llegaron_de_otra', ({ movedIn }) => movedIn],
  ['reportes', 'pasaron_a_otra', ({ movedOut }) => movedOut],
  ['reportes', 'respondidos', ({ answered }) => answered],
  ['reportes', 'respondidos_tarde', ({ answeredLate }) => answeredLate],
  ['reportes', 'corregidos', ({ corrected }) => corrected],
  ['reportes', 'programados', ({ scheduled }) => scheduled],
  ['reportes', 'rechazados', ({ rejected }) => rejected],
  ['reportes', 'repetidos', ({ duplicate }) => duplicate],
  ['reportes', 'parte_corregida', ({ correctedShare }) => correctedShare, ({ settled }) => settled],
  ['tiempos', 'dias_mediana', ({ answerDays }) => answerDays.median, ({ answerDays }) => answerDays.n],
  ['tiempos', 'dias_p90', ({ answerDays }) => answerDays.p90, ({ answerDays }) => answerDays.n],
  ['satisfaccion', 'encontro_si', ({ satisfaction }) => satisfaction.found?.yes, foundN],
  ['satisfaccion', 'encontro_en_parte', ({ satisfaction }) => satisfaction.found?.partly, foundN],
  ['satisfaccion', 'encontro_no', ({ satisfaction }) => satisfaction.found?.no, foundN],
  [
    'satisfaccion',
    'nota_media',
    ({ satisfaction }) => satisfaction.ratings?.mean,
    ({ satisfaction }) => satisfaction.ratings?.n ?? 0,
  ],
];

function foundN({ satisfaction }: ReportFigures): number {
  return satisfaction.found?.n ?? 0;
}

export async function reportCsv(report: ServiceReport): Promise<string> {
  // The library's build without node:, because the whole server also runs in a page.
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const whose = report.institution?.code ?? '';
  const row = (
    topic: string,
    of: string,
    name: string,
    measure: string,
    value: number | string,
    n: number | '' = '',
  ) => [whose, report.from, report.to, topic, of, name, measure, value, n];
  const measured = (of: string, name: string, figures: ReportFigures) =>
    MEASURES.flatMap(([topic, measure, read, n]) => {
      const value = read(figures);
      return value === undefined ? [] : [row(topic, of, name, measure, value, n ? n(figures) : '')];
    });
  const used = (
    of: string,
    name: string,
    usage: ServiceReport['use']['tramites'][number] | ServiceReport['use']['placements'][number],
  ) =>
    (['shown', 'opened', 'started'] as const).flatMap((measure) => {
      const value = usage[measure];
      return value === undefined ? [] : [row('uso', of, name, USE[measure], value)];
    });
  const rows = [
    ...measured('', '', report.figures),
    row('reportes', '', '', 'abiertos_ahora', report.now.open),
    row('reportes', '', '', 'vencidos_ahora', report.now.late),
    ...report.wanted.map(({ tramite, name, votes }) => row('demanda', tramite, name.es, 'votos', votes)),
    ...report.searches.map(({ term, count, lastWeek }) =>
      row('busquedas', term, lastWeek, 'sin_resultado', count),
    ),
    ...report.use.tramites.flatMap((usage) => used(usage.tramite, usage.name.es, usage)),
    ...report.use.placements.flatMap((usage) => used(usage.site, usage.placement, usage)),
    ...report.digital.levels.map((tramites, level) =>
      row('digitalizacion', String(level), LEVELS[level] ?? '', 'tramites', tramites),
    ),
    row('digitalizacion', '', 'sin dato', 'tramites', report.digital.unknown),
    ...(report.trend ?? []).flatMap(({ month, figures }) => measured(month, '', figures)),
    ...(report.ranking ?? []).flatMap(({ code, name, figures, now }) => [
      ...measured(code, name.es, figures),
      row('reportes', code, name.es, 'abiertos_ahora', now.open),
      row('reportes', code, name.es, 'vencidos_ahora', now.late),
    ]),
  ];
  // A cell that begins like a formula is text in every spreadsheet.
  return stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true, bom: true });
}

const USE = { shown: 'mostrado', opened: 'abierto', started: 'iniciado' } as const;
const LEVELS = ['emergente', 'mejorado', 'transaccional', 'conectado'];
