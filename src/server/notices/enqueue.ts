import { noticeEvent, type NoticeEvent } from '../../contract/notice.ts';
import type { RecordWriter } from '../records.ts';
import { outbox } from './outbox.ts';

/**
 * Lays an event into the outbox, in the caller's transaction. The same id a second time changes nothing. Throws for an
 * event that says more than it may: what would leave the house is refused here.
 */
export async function enqueue(records: RecordWriter, event: NoticeEvent): Promise<void> {
  const checked = noticeEvent.parse(event);
  if ((await records.get(outbox, checked.id)) === undefined) await records.put(outbox, checked);
}
