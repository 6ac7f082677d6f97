import type { DemandLedger, demandReplyInput } from '../../contract/demand.ts';
import type * as z from 'zod/mini';
import type { Officer } from '../cases/staff-records.ts';
import { cleanText } from '../clean-text.ts';
import type { IdempotentCall } from '../idempotency.ts';
import { localDay } from '../local-day.ts';
import { enqueue } from '../notices/enqueue.ts';
import { ProblemError } from '../problems.ts';
import type { RecordReader } from '../records.ts';
import { servedTramite } from '../served-tramite.ts';
import type { Services } from '../services.ts';
import { demandLedger } from './demand-ledger.ts';
import { demandReplies } from './demand-records.ts';

/** Keeps what the institution replies; earlier replies stay and are shown below it. Told in the same transaction. */
export async function replyToDemand(
  code: string,
  { seen, ...reply }: z.output<typeof demandReplyInput>,
  { store, now, view }: Services,
  { officer, idempotent }: { officer: Officer; idempotent: IdempotentCall },
): Promise<DemandLedger> {
  const catalogue = await view();
  const tramite = servedTramite(catalogue, code, (other) => `/v1/demand/${other}`);
  if (tramite.institution !== officer.institution) throw new ProblemError('no-permitido');
  if (officer.role === 'verifier') throw new ProblemError('funcion-no-permite');
  if (reply.by !== undefined && reply.by < catalogue.today)
    throw new ProblemError('datos-no-validos', {
      errors: [{ pointer: '/by', detail: 'Ese día ya pasó. Escriba un día de hoy en adelante.' }],
    });
  if ((await idempotent.kept()) === undefined) {
    await store.write(async (records) => {
      if (!(await records.take(idempotent.keep(201, { code })))) return;
      const known = await records.count(demandReplies, { index: 'tramite', prefix: `${code} ` });
      if (seen !== undefined && seen !== known) throw new ProblemError('respuesta-cambio');
      const at = await instantAfterLast(records, code, now());
      const repliedAt = at.toISOString();
      await records.put(demandReplies, {
        ...reply,
        why: cleanText(reply.why),
        unit: cleanText(reply.unit),
        tramite: code,
        institution: officer.institution,
        staff: officer.id,
        repliedAt,
        repliedOn: localDay(at, catalogue.catalogue.info.timeZone),
      });
      await enqueue(records, {
        id: `${code}.demand.${String(at.getTime())}`,
        at: repliedAt,
        institution: officer.institution,
        kind: 'demand.replied',
        tramite: code,
      });
    });
  }
  return demandLedger(tramite, catalogue, store.records);
}

/**
 * The clock's, or the millisecond after the last reply to the same trámite: a reply is found by its instant, and of two
 * in one the second would stand in the place of the first.
 */
async function instantAfterLast(records: RecordReader, code: string, now: Date): Promise<Date> {
  const [last] = await records.list(demandReplies, {
    index: 'tramite',
    prefix: `${code} `,
    descending: true,
    limit: 1,
  });
  return last === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(last.repliedAt) + 1));
}
