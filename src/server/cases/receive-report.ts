import { feedbacks, isCase, putFeedback } from '../feedback-records.ts';
import type { RecordWriter } from '../records.ts';
import type { StoredFeedback } from '../store.ts';
import { tell } from './write-case.ts';

/**
 * Keeps what a citizen sent, in the caller's transaction. A case is told to its institution. A report that says «a mí
 * también» goes with the one that it supports: it has its field, its state and its clock.
 */
export async function receiveReport(records: RecordWriter, feedback: StoredFeedback): Promise<void> {
  const original = feedback.sameAs === undefined ? undefined : await records.get(feedbacks, feedback.sameAs);
  if (original) {
    const { field, fieldPath, fieldName, seen, seenHash, seenWords, problem, version, variant } = original;
    const { status, answerBy, institution, response, closedAt } = original;
    const shared = { field, fieldPath, fieldName, seen, seenHash, seenWords, problem, version, variant };
    await putFeedback(records, { ...feedback, ...shared, status, answerBy, institution, response, closedAt });
    return;
  }
  await putFeedback(records, feedback);
  if (isCase(feedback)) await tell(records, feedback);
}
