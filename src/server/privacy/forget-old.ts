/** What is kept for a time and no longer. The times are those of the register (personal-data-register.ts). */
import { isOpen } from '../../contract/case-moves.ts';
import { addDays } from '../../contract/due-day.ts';
import { staffMembers } from '../cases/staff-records.ts';
import { useDays } from '../figures/day-records.ts';
import { demandReplies, type StoredReply } from '../figures/demand-records.ts';
import { feedbacks, putFeedback } from '../feedback-records.ts';
import { contacts } from '../notices/contacts.ts';
import { deliveries } from '../notices/deliveries.ts';
import { outbox, PUBLIC_KINDS } from '../notices/outbox.ts';
import type { Collection, RecordQuery, RecordWriter } from '../records.ts';
import type { Store } from '../store.ts';
import { surveys } from '../surveys/survey-records.ts';
import { embeddings } from '../use/embeddings.ts';
import { withoutWords } from './erase-feedback.ts';
import { keptForAuthority, THREAT_DAYS } from './kept-for-authority.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days after a report was closed, or a survey or vote was given. */
export const WORDS_DAYS = 365;
/** Days after an answer was given: a repeat comes within minutes; after a week the same key is a mistake or an attack. */
export const ANSWERS_DAYS = 7;
/** Days after a message was sent or given up. */
export const DELIVERY_DAYS = 90;
/** Days for which a feed shows what was answered. */
export const FEED_DAYS = 400;
/** Days for which it is known where elements were used: two years can be compared. */
export const USE_DAYS = 800;
/** Days after the last that was told of a request: the institution keeps its own file as long as it must. */
export const REQUEST_DAYS = 800;
/** Rows in one transaction, so that nobody waits long for the file. */
const AT_ONCE = 200;

type Records = Pick<Store, 'records' | 'write'>;

export async function forgetOld(
  store: Records & Pick<Store, 'quietRequests' | 'removeRequest'>,
  now: Date,
): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  await eachOld(store, contacts, { index: 'until', before: now.toISOString() }, (records, row) =>
    records.remove(contacts, row.folio),
  );
  await eachOld(store, deliveries, { index: 'ended', before: before(DELIVERY_DAYS) }, (records, row) =>
    records.remove(deliveries, row.id),
  );
  await eachOld(
    store,
    outbox,
    { index: 'at', before: before(DELIVERY_DAYS) },
    (records, row) => records.remove(outbox, row.id),
    ({ kind, at, routedAt }) =>
      routedAt !== undefined &&
      (!PUBLIC_KINDS.includes(kind) || Date.parse(at) < Date.parse(before(FEED_DAYS))),
  );
  // The figures of its day stay: they are rows of their own.
  await eachOld(
    store,
    surveys,
    { index: 'day', before: addDays(now.toISOString().slice(0, 10), -WORDS_DAYS) },
    (records, row) => records.remove(surveys, row.survey),
  );
  const firstUse = addDays(now.toISOString().slice(0, 10), -USE_DAYS);
  await eachOld(store, useDays, { index: 'day', before: firstUse }, (records, row) =>
    records.remove(useDays, useDays.key(row)),
  );
  await eachOld(store, embeddings, { index: 'last', before: firstUse }, (records, row) =>
    records.remove(embeddings, row.site),
  );
  for (const folio of await store.quietRequests(new Date(before(REQUEST_DAYS))))
    await store.removeRequest(folio);
  await forgetReplaced(store, before(USE_DAYS));
  const oldest = before(WORDS_DAYS);
  await eachOld(
    store,
    staffMembers,
    { index: 'institution' },
    (records, row) => records.remove(staffMembers, row.id),
    ({ endedAt }) => endedAt !== undefined && endedAt < oldest,
  );
  await eachOld(
    store,
    feedbacks,
    { index: 'words', before: oldest },
    (records, row) => putFeedback(records, withoutWords(row)),
    (row) =>
      (row.kind === 'works_differently' ? !isOpen(row.status) : true) &&
      (row.closedAt ?? row.receivedAt) < oldest &&
      keptForAuthority(row, now) === undefined,
  );
  await eachOld(
    store,
    feedbacks,
    { index: 'threat', before: before(THREAT_DAYS) },
    (records, row) => putFeedback(records, withoutWords(row)),
    (row) => keptForAuthority(row, now) === undefined,
  );
}

/** Replies to a demand in whose place another stands since `instant`; the one that holds stays. */
async function forgetReplaced(store: Records, instant: string): Promise<void> {
  const replies = await store.records.list(demandReplies, { index: 'tramite' });
  const isReplaced = (row: StoredReply) =>
    replies.some(
      ({ tramite, repliedAt }) => tramite === row.tramite && repliedAt > row.repliedAt && repliedAt < instant,
    );
  await eachOld(
    store,
    demandReplies,
    { index: 'tramite' },
    (records, row) => records.remove(demandReplies, demandReplies.key(row)),
    isReplaced,
  );
}

/** Reads what is old, and writes it in small transactions, each row as it is then. */
async function eachOld<Row>(
  { records, write }: Records,
  collection: Collection<Row>,
  query: RecordQuery,
  forget: (records: RecordWriter, row: Row) => Promise<unknown>,
  isOver: (row: Row) => boolean = () => true,
): Promise<void> {
  const keys = (await records.list(collection, query)).filter(isOver).map(collection.key);
  for (let from = 0; from < keys.length; from += AT_ONCE)
    await write(async (writer) => {
      for (const key of keys.slice(from, from + AT_ONCE)) {
        const row = await writer.get(collection, key);
        if (row !== undefined && isOver(row)) await forget(writer, row);
      }
    });
}
