import type { DemandLedger, demandReplyInput } from '../../contract/demand.ts';
import type * as z from 'zod/mini';
import type { Officer } from '../cases/staff-records.ts';
import { cleanText } from '../clean-text.ts';
import type { IdempotentCall } from '../idempotency.ts';
import { localDay } from '../local-day.ts';
import { enqueue } from '../notices/enqueue.ts';
import { ProblemError } from '../problems.ts';
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
    const at = now();
    const repliedAt = at.toISOString();
    await store.write(async (records) => {
      if (!(await records.take(idempotent.keep(201, { code })))) return;
      const known = await records.count(demandReplies, { index: 'tramite', prefix: `${code} ` });
      if (seen !== undefined && seen !== known) throw new ProblemError('respuesta-cambio');
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
