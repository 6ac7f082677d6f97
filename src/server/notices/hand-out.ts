import type { NoticeEvent, NoticeKind } from '../../contract/notice.ts';
import { feedbacks } from '../feedback-records.ts';
import type { RecordWriter } from '../records.ts';
import type { Store } from '../store.ts';
import { contacts } from './contacts.ts';
import { deliveries, type Delivery } from './deliveries.ts';
import { digestDue } from './digest-due.ts';
import { outbox } from './outbox.ts';
import { noticeTargets, type NoticeTarget } from './targets.ts';

const AT_ONCE = 100;
/** What the person who reported is told of. */
const FOR_CITIZENS: readonly NoticeKind[] = ['report.reassigned', 'report.answered', 'report.corrected'];

/** Makes messages of the events that wait, in one transaction, and says how many events there were. */
export async function handOut(
  store: Pick<Store, 'records' | 'write'>,
  now: Date,
  timeZone: string,
): Promise<number> {
  if ((await store.records.count(outbox, { index: 'waiting', limit: 1 })) === 0) return 0;
  return store.write(async (records) => {
    const waiting = await records.list(outbox, { index: 'waiting', limit: AT_ONCE });
    for (const row of waiting) {
      const { routedAt: _routedAt, ...event } = row;
      const { institution } = event;
      for (const target of await records.list(noticeTargets, { index: 'institution', equals: institution }))
        if (wants(target, event)) await address(records, target, event, { now, timeZone });
      if (event.folio !== undefined && FOR_CITIZENS.includes(event.kind))
        await addressCitizens(records, event.folio, event, now);
      await records.put(outbox, { ...row, routedAt: now.toISOString() });
    }
    return waiting.length;
  });
}

function wants({ confirmedAt, stopped, kinds }: NoticeTarget, { kind }: NoticeEvent): boolean {
  return confirmedAt !== undefined && stopped === undefined && (kinds?.includes(kind) ?? true);
}

async function address(
  records: RecordWriter,
  { id, institution, frequency }: NoticeTarget,
  event: NoticeEvent,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<void> {
  const to = { target: id };
  if (frequency === 'immediate') {
    await records.put(deliveries, fresh(`${event.id}.${id}`, to, institution, [event], now));
    return;
  }
  // One that is being sent is closed: what comes now goes with the next.
  for (let from = now; ;) {
    const { day, at } = digestDue(frequency, from, timeZone);
    const key = `${day}.${id}`;
    const known = await records.get(deliveries, key);
    if (known && (known.state !== 'waiting' || known.attempts > 0)) {
      from = at;
      continue;
    }
    const events = [...(known?.events ?? []), event];
    await records.put(deliveries, {
      ...fresh(key, to, institution, events, now),
      ...known,
      events,
      dueAt: at.toISOString(),
    });
    return;
  }
}

/** Whoever reported it, and whoever said that it happened to them, too: each is told under their own folio. */
async function addressCitizens(
  records: RecordWriter,
  folio: string,
  event: NoticeEvent,
  now: Date,
): Promise<void> {
  await addressCitizen(records, `${event.id}.aviso`, event, now);
  for (const other of await records.list(feedbacks, { index: 'follows', equals: folio })) {
    // A repetition was answered when it was joined; it is told again when the fiche is corrected.
    const follows = other.sameAs !== undefined || event.kind === 'report.corrected';
    if (follows && other.status !== 'withdrawn')
      await addressCitizen(records, `${event.id}.${other.folio}`, { ...event, folio: other.folio }, now);
  }
}

async function addressCitizen(
  records: RecordWriter,
  id: string,
  event: NoticeEvent,
  now: Date,
): Promise<void> {
  const { folio = '' } = event;
  const contact = await records.get(contacts, folio);
  if (!contact || contact.until <= now.toISOString()) return;
  await records.put(deliveries, fresh(id, { contact: folio }, event.institution, [event], now));
}

/** A message that leaves now. */
export function fresh(
  id: string,
  to: Delivery['to'],
  institution: string,
  events: NoticeEvent[],
  now: Date,
  purpose: Delivery['purpose'] = 'notice',
): Delivery {
  const at = now.toISOString();
  return { id, to, institution, purpose, events, state: 'waiting', createdAt: at, dueAt: at, attempts: 0 };
}
