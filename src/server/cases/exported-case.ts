import { isLate } from '../../contract/case-moves.ts';
import type { caseExport } from '../../contract/case.ts';
import type * as z from 'zod/mini';
import type { StoredFeedback } from '../store.ts';

/** A line of the institution's own export. What a citizen wrote is in it only once somebody published it. */
export function toExportedCase(
  row: StoredFeedback,
  today: string,
): z.infer<typeof caseExport>['cases'][number] {
  const { response, moderation } = row;
  return {
    folio: row.folio,
    tramite: row.tramite,
    field: row.fieldName ?? row.field ?? '',
    problem: row.problem ?? '',
    status: row.status,
    receivedAt: row.receivedAt,
    answerBy: row.answerBy ?? '',
    closedAt: row.closedAt ?? '',
    late: isLate(row, today),
    supports: row.supports ?? 0,
    comment: moderation?.state === 'published' ? (row.detail ?? '') : '',
    answer: response?.text.es ?? '',
    before: response?.diff?.before ?? '',
    after: response?.diff?.after ?? '',
  };
}
