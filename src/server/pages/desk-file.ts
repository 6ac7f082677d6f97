import { makeAnswer, type Answer } from '../answer.ts';
import { toExportedCase } from '../cases/exported-case.ts';
import { officerOf } from '../cases/officer-of.ts';
import { feedbacks } from '../feedback-records.ts';
import { localDay } from '../local-day.ts';
import type { Services } from '../services.ts';

const COLUMNS = {
  folio: 'folio',
  tramite: 'tramite',
  field: 'dato',
  problem: 'problema',
  status: 'estado',
  receivedAt: 'recibido',
  answerBy: 'vence',
  closedAt: 'cerrado',
  late: 'atrasado',
  supports: 'a_mi_tambien',
  comment: 'comentario',
  answer: 'respuesta',
  before: 'antes',
  after: 'despues',
} as const;

/** `/v1/desk/export.csv`: the cases of `/v1/desk/export` for a spreadsheet, for whoever has a key of the institution. */
export async function deskFile(services: Services, request: Request): Promise<Answer> {
  const { institution } = await officerOf(request, services);
  const today = localDay(services.now(), (await services.view()).catalogue.info.timeZone);
  const rows = await services.store.records.list(feedbacks, { index: 'desk', prefix: `${institution} ` });
  // The library's build without node:, because the whole server also runs in a page.
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const table = stringify(
    rows.map((row) => toExportedCase(row, today)),
    {
      header: true,
      columns: COLUMNS,
      cast: { boolean: (value) => (value ? 'si' : 'no') },
      // A cell that begins like a formula is text in every spreadsheet.
      escape_formulas: true,
      bom: true,
    },
  );
  return makeAnswer(table, {
    type: 'text/csv; charset=utf-8',
    headers: { 'Content-Disposition': `attachment; filename="reportes-${institution}-${today}.csv"` },
  });
}
