/** Votes and reports as they are kept, and how many there are of each trámite. */
import type { FeedbackCounts } from '../contract/feedback.ts';
import { isOpen } from '../contract/case-moves.ts';
import { tallyFeedback } from './figures/tally-feedback.ts';
import type { Collection, RecordReader, RecordWriter } from './records.ts';
import type { StoredFeedback } from './store.ts';

export const feedbacks: Collection<StoredFeedback> = {
  name: 'feedback',
  key: ({ folio }) => folio,
  /** `words` also finds rows of which only the reported value or a unit's name is left. */
  revision: 1,
  indexes: {
    tramite: ({ tramite, receivedAt }) => `${tramite} ${receivedAt}`,
    /** What the public list calls it. */
    publicId: ({ publicId }) => publicId,
    /** What has words or circumstances of a person in it, until they are erased (privacy/forget-old.ts). */
    words: (row) => (hasWords(row) ? row.receivedAt : undefined),
    /** Confirmed threats that still have words, by when they were confirmed (privacy/kept-for-authority.ts). */
    threat: (row) => (hasWords(row) ? threatConfirmedAt(row) : undefined),
    /** Reports that nobody has settled and that point at one field. */
    openField: ({ status, tramite, field }) =>
      field !== undefined && isOpen(status) ? `${tramite} ${field}` : undefined,
    /** Open cases of an institution by the day on which an answer is owed. */
    owed: ({ status, institution, answerBy, sameAs }) =>
      answerBy !== undefined && sameAs === undefined && isOpen(status)
        ? `${institution ?? ''} ${answerBy}`
        : undefined,
    /**
     * Cases of an institution, those that are open first, in the order in which answers are owed. A report that supports
     * another is no case of its own.
     */
    desk: (row) =>
      isCase(row)
        ? `${row.institution ?? ''} ${isOpen(row.status) ? '0' : '1'} ${row.answerBy ?? ''} ${row.folio}`
        : undefined,
    /** Open cases of a trámite, by field; those without one first. */
    openCase: (row) =>
      isCase(row) && isOpen(row.status) ? `${row.tramite} ${row.fieldPath ?? ''}` : undefined,
    /** Reports that end as another one ends: those that support it, and its repetitions. */
    follows: ({ sameAs, duplicateOf }) => sameAs ?? duplicateOf,
  },
};

/** Whether it is answered one by one, on its own: no vote, and no support of another report. */
export const isCase = ({ answerBy, sameAs, events }: StoredFeedback): boolean =>
  answerBy !== undefined && sameAs === undefined && events !== undefined;

/** When somebody said that it is a threat; undefined when nobody did, or when it was taken back. */
export const threatConfirmedAt = ({ threat, events, receivedAt }: StoredFeedback): string | undefined =>
  threat === 'confirmed' ? (events?.findLast(({ kind }) => kind === 'flagged')?.at ?? receivedAt) : undefined;

/** What stands in the place of the reported value when it is forgotten with the rest. */
export const FORGOTTEN = 'ya no se guarda';

/** Whether it has words or circumstances of a person in it, or of the staff who attended. */
const hasWords = (row: StoredFeedback): boolean =>
  (row.detail ?? row.whatWasAsked ?? row.office ?? row.experiencedOn ?? row.source ?? row.response) !==
    undefined ||
  (row.municipality !== undefined && !isStandingVote(row)) ||
  (row.seen ?? row.seenWords ?? FORGOTTEN) !== FORGOTTEN ||
  (row.events ?? []).some(({ text, note, staff, unit }) => (text ?? note ?? staff ?? unit) !== undefined);

/** What its person chose from lists is counted as long as it stands. */
export const isStandingVote = ({ kind, status }: StoredFeedback): boolean =>
  kind === 'want_online' && status !== 'withdrawn';

/** Counters of a trámite, written in the transaction of what they count. */
export const tallies: Collection<FeedbackCounts> = {
  name: 'tally',
  key: ({ tramite }) => tramite,
  indexes: {},
};

/** Writes it and moves the counters by what is different from before. */
export async function putFeedback(records: RecordWriter, feedback: StoredFeedback): Promise<void> {
  const before = await records.get(feedbacks, feedback.folio);
  await records.put(feedbacks, feedback);
  await tallyFeedback(records, before, feedback);
  const present = await talliesOf(records, feedback.tramite);
  const after = { ...present };
  for (const [one, by] of [
    [before, -1],
    [feedback, 1],
  ] as const) {
    if (!one || one.status === 'withdrawn') continue;
    if (one.kind === 'want_online') after.wantOnline += by;
    if (one.kind === 'works_differently') after.worksDifferently += by;
  }
  if (after.wantOnline !== present.wantOnline || after.worksDifferently !== present.worksDifferently)
    await records.put(tallies, after);
  await countSupports(records, before, feedback);
}

/** The supporters of a report are counted on it, in the transaction of whoever comes, goes or follows another. */
async function countSupports(
  records: RecordWriter,
  before: StoredFeedback | undefined,
  after: StoredFeedback,
): Promise<void> {
  const supported = (row: StoredFeedback | undefined) =>
    row === undefined || row.status === 'withdrawn' ? undefined : row.sameAs;
  const [left, joined] = [supported(before), supported(after)];
  if (left === joined) return;
  for (const [folio, by] of [
    [left, -1],
    [joined, 1],
  ] as const) {
    const original = folio === undefined ? undefined : await records.get(feedbacks, folio);
    if (original) await records.put(feedbacks, { ...original, supports: (original.supports ?? 0) + by });
  }
}

export async function feedbackOfPublicId(
  records: RecordReader,
  publicId: string,
): Promise<StoredFeedback | undefined> {
  const [found] = await records.list(feedbacks, { index: 'publicId', equals: publicId, limit: 1 });
  return found;
}

export async function talliesOf(records: RecordReader, tramite: string): Promise<FeedbackCounts> {
  return (await records.get(tallies, tramite)) ?? { tramite, wantOnline: 0, worksDifferently: 0 };
}
