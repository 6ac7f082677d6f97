import { isLate } from '../../contract/case-moves.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks } from '../feedback-records.ts';
import { localDay } from '../local-day.ts';
import type { RecordWriter } from '../records.ts';
import type { Store, StoredFeedback } from '../store.ts';
import { writeCase } from './write-case.ts';

/** Reminds each institution once of each case whose clock ran out. Returns how many. */
export async function tellLate(
  store: Store,
  { catalogue, institutions }: CatalogueView,
  now: Date,
): Promise<number> {
  const today = localDay(now, catalogue.info.timeZone);
  let told = 0;
  for (const code of institutions.keys()) {
    const overdue = { index: 'desk', from: `${code} 0 `, before: `${code} 0 ${today}` };
    const isWaiting = (row: StoredFeedback) => isLate(row, today) && !isTold(row);
    // Nearly always there is nobody to remind, and then nothing is written.
    if (!(await store.records.list(feedbacks, overdue)).some(isWaiting)) continue;
    told += await store.write(async (records) => {
      const waiting = (await records.list(feedbacks, overdue)).filter(isWaiting);
      for (const row of waiting) await remind(records, row, now);
      return waiting.length;
    });
  }
  return told;
}

/** Told since the clock has its present day. */
function isTold({ events = [] }: StoredFeedback): boolean {
  const last = events.findLast(({ kind, answerBy }) => kind === 'reminded' || answerBy !== undefined);
  return last?.kind === 'reminded';
}

function remind(records: RecordWriter, row: StoredFeedback, now: Date): Promise<void> {
  const events = row.events ?? [];
  const id = `reminded-${String(events.length)}`;
  return writeCase(records, row, {
    ...row,
    events: [...events, { id, at: now.toISOString(), kind: 'reminded', by: 'system' }],
  });
}
