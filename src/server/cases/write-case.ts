import { isOpen } from '../../contract/case-moves.ts';
import type { NoticeKind } from '../../contract/notice.ts';
import { feedbacks, putFeedback } from '../feedback-records.ts';
import { enqueue } from '../notices/enqueue.ts';
import type { RecordWriter } from '../records.ts';
import type { CaseEvent, StoredFeedback } from '../store.ts';

/**
 * Writes a case after an event, with all that hangs on it: whoever supports it or said the same is closed and opened with
 * it, and its institution is told. In the caller's transaction.
 */
export async function writeCase(
  records: RecordWriter,
  before: StoredFeedback,
  after: StoredFeedback,
): Promise<void> {
  await putFeedback(records, after);
  if (isOpen(before.status) !== isOpen(after.status)) await carryAlong(records, after);
  await tell(records, after);
}

async function carryAlong(records: RecordWriter, original: StoredFeedback): Promise<void> {
  for (const row of await records.list(feedbacks, { index: 'follows', equals: original.folio })) {
    if (row.status === 'withdrawn') continue;
    if (original.status === 'duplicate' && row.sameAs !== undefined) {
      // The count of supporters goes where the case goes on.
      await putFeedback(records, { ...row, sameAs: original.duplicateOf });
    } else if (row.sameAs !== undefined) {
      const { status, response, closedAt, answerBy, institution } = original;
      await putFeedback(records, { ...row, status, response, closedAt, answerBy, institution });
    } else if (original.status === 'corrected' && row.status === 'duplicate') {
      const { status, response, closedAt } = original;
      const event = original.events?.at(-1);
      const events = [
        ...(row.events ?? []),
        ...(event ? [{ ...event, from: row.status, id: `${event.id}-${original.folio}` }] : []),
      ];
      const repetition = { ...row, status, response, closedAt, events };
      await putFeedback(records, repetition);
      await carryAlong(records, repetition);
    }
  }
}

const NOTICES: Partial<Record<CaseEvent['kind'], NoticeKind>> = {
  received: 'report.received',
  moved: 'report.moved',
  reassigned: 'report.reassigned',
  answered: 'report.answered',
  corrected: 'report.corrected',
  reminded: 'report.late',
};

/** Tells the institution that has the case now what happened last. */
export async function tell(
  records: RecordWriter,
  { folio, institution, tramite, field, status, answerBy, events = [] }: StoredFeedback,
): Promise<void> {
  const event = events.at(-1);
  const kind =
    event && (event.text !== undefined && event.kind === 'moved' ? 'report.answered' : NOTICES[event.kind]);
  if (!event || kind === undefined || institution === undefined) return;
  await enqueue(records, {
    id: `${folio}.${event.kind}.${String(events.length)}`,
    at: event.at,
    institution,
    kind,
    folio,
    tramite,
    status,
    ...(field !== undefined && { field }),
    ...(answerBy !== undefined && { answerBy }),
  });
}
