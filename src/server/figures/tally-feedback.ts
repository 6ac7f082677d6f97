import type { RecordWriter } from '../records.ts';
import type { StoredFeedback } from '../store.ts';
import { countsOfFeedback } from './counts-of-feedback.ts';
import { recount } from './counted.ts';

/** Moves the figures by what is different from before, in the transaction of the vote or report itself. */
export async function tallyFeedback(
  records: RecordWriter,
  before: StoredFeedback | undefined,
  after: StoredFeedback,
): Promise<void> {
  await recount(records, before ? countsOfFeedback(before) : [], countsOfFeedback(after));
}
