import { normalizeFolio } from '../../contract/folio.ts';
import { isOpen } from '../../contract/case-moves.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks, isCase } from '../feedback-records.ts';
import { ProblemError } from '../problems.ts';
import type { RecordReader } from '../records.ts';
import type { StoredFeedback } from '../store.ts';
import { toEventView } from './feedback-view.ts';

/** The case of a folio in the desk of an institution. One that another institution has is as unknown as none. */
export async function ownCase(
  records: RecordReader,
  folio: string,
  institution: string,
): Promise<StoredFeedback> {
  const written = normalizeFolio(folio);
  const row = written === null ? undefined : await records.get(feedbacks, written);
  if (!row || !isCase(row) || row.institution !== institution) throw new ProblemError('caso-no-encontrado');
  return row;
}

/** Refuses when somebody did something after the officer looked (`seen` events), and says what. */
export function checkSeen({ events = [] }: StoredFeedback, seen: number, view: CatalogueView): void {
  if (events.length === seen) return;
  throw new ProblemError('caso-cambio', {
    errors: events.slice(seen).map((event, at) => {
      const { sentence } = toEventView(event, view);
      const who = event.staff === undefined ? '' : ` (${event.staff.name})`;
      return {
        pointer: `/events/${String(seen + at)}`,
        detail: `${sentence || 'Nota o marca interna.'}${who}`,
      };
    }),
  });
}

/** Why one case cannot be a repetition of the other, or undefined when it can. */
export function whyNoDuplicate(row: StoredFeedback, of: StoredFeedback): string | undefined {
  if (row.folio === of.folio) return 'Un caso no es repetición de sí mismo.';
  if (row.tramite !== of.tramite) return 'Los dos casos son de trámites distintos.';
  if (!isOpen(of.status)) return 'El caso que queda ya está cerrado. Elija uno abierto.';
  return undefined;
}
