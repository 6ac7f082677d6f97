import { isLate } from '../../contract/case-moves.ts';
import type { DeskQuery } from '../../contract/case-input.ts';
import type { DeskInbox } from '../../contract/case.ts';
import { fold } from '../../search/fold.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { feedbacks } from '../feedback-records.ts';
import { localDay } from '../local-day.ts';
import type { RecordReader } from '../records.ts';
import type { StoredFeedback } from '../store.ts';
import { toDeskCase } from './desk-view.ts';

const READ_AT_ONCE = 200;

/** The inbox of an institution by clock: open cases first, those owed first before the others. */
export async function deskInboxOf(
  records: RecordReader,
  institution: string,
  query: DeskQuery,
  { view, now }: { view: CatalogueView; now: Date },
): Promise<DeskInbox> {
  const today = localDay(now, view.catalogue.info.timeZone);
  const onlyOpen = query.status === undefined && query.open === 'si';
  const end = onlyOpen ? `${institution} 1 ` : `${institution} 2`;
  const start = `${institution} 0 `;
  // The cursor is the place in the index without the institution: nobody reads on in another one's inbox.
  let from = query.after === undefined ? start : `${institution} ${query.after}\u0000`;
  const found: StoredFeedback[] = [];
  let read: StoredFeedback[];
  do {
    read = await records.list(feedbacks, { index: 'desk', from, before: end, limit: READ_AT_ONCE });
    found.push(...read.filter((row) => matches(row, query, today)));
    const last = read.at(-1);
    if (last) from = `${institution} ${placeOf(last)}\u0000`;
  } while (read.length === READ_AT_ONCE && found.length <= query.limit);
  const page = found.slice(0, query.limit);
  const last = found.length > query.limit ? page.at(-1) : undefined;
  return {
    cases: page.map((row) => toDeskCase(row, { view, now })),
    ...(last && { next: placeOf(last) }),
    counts: {
      open: await records.count(feedbacks, { index: 'desk', prefix: start }),
      late: await records.count(feedbacks, { index: 'desk', from: start, before: `${start}${today}` }),
    },
  };
}

const placeOf = (row: StoredFeedback) =>
  (feedbacks.indexes.desk?.(row) ?? '').slice((row.institution ?? '').length + 1);

function matches(row: StoredFeedback, query: DeskQuery, today: string): boolean {
  const { status, field, tramite, late, text } = query;
  if (status && !status.includes(row.status)) return false;
  if (field !== undefined && row.field !== field && row.fieldPath !== field) return false;
  if (tramite !== undefined && row.tramite !== tramite) return false;
  if (late !== undefined && isLate(row, today) !== (late === 'si')) return false;
  if (text === undefined) return true;
  const said = fold([row.folio, row.detail, row.whatWasAsked, row.fieldName].filter(Boolean).join(' '));
  return fold(text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}
