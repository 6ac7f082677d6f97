import { isOpen } from '../../contract/case-moves.ts';
import { normalizeFolio } from '../../contract/folio.ts';
import { FINAL_STATUSES } from '../../contract/request.ts';
import { toRequestView } from '../request-view.ts';
import type { Services } from '../services.ts';

/** Whether the folio is that of a request or a report about this trámite on which nothing more happens. */
export async function cameFromClosed(
  folio: string | undefined,
  tramite: string,
  { store, now, view }: Services,
): Promise<boolean> {
  const written = folio === undefined ? null : normalizeFolio(folio);
  if (written === null) return false;
  const [request, report] = await Promise.all([store.request(written), store.feedback(written)]);
  if (request) {
    const { timeZone } = (await view()).catalogue.info;
    const { status } = toRequestView(request, undefined, { now: now(), timeZone });
    return request.tramite === tramite && FINAL_STATUSES.includes(status);
  }
  return report?.tramite === tramite && report.status !== 'withdrawn' && !isOpen(report.status);
}
