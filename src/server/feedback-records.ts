/** Votes and reports as they are kept, and how many there are of each trámite. */
import type { FeedbackCounts, FeedbackStatus } from '../contract/feedback.ts';
import { isOpen } from '../contract/case-moves.ts';
import { tallyFeedback } from './figures/tally-feedback.ts';
import type { Collection, RecordReader, RecordWriter, WriteRecords } from './records.ts';
import type { FieldReports, Store, StoredFeedback } from './store.ts';

export const feedbacks: Collection<StoredFeedback> = {
  name: 'feedback',
  key: ({ folio }) => folio,
  indexes: {
    tramite: ({ tramite, receivedAt }) => `${tramite} ${receivedAt}`,
    /** What the public list calls it. */
    publicId: ({ publicId }) => publicId,
    /** What has words or circumstances of a person in it, until they are erased (privacy/forget-old.ts). */
    words: ({ detail, whatWasAsked, office, experiencedOn, source, response, events, receivedAt }) =>
      (detail ?? whatWasAsked ?? office ?? experiencedOn ?? source ?? response) !== undefined ||
      events?.some(({ text, note, staff }) => (text ?? note ?? staff) !== undefined)
        ? receivedAt
        : undefined,
    /** Reports that nobody has settled and that point at one field. */
    openField: ({ status, tramite, field }) =>
      field !== undefined && isOpen(status) ? `${tramite} ${field}` : undefined,
    /** Open cases of an institution by the day on which an answer is owed. */
    owed: ({ status, institution, answerBy, sameAs }) =>
      answerBy !== undefined && sameAs === undefined && isOpen(status)
        ? `${institution ?? ''} ${answerBy}`
        : undefined,
  },
};

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
  await moveSupports(records, before, feedback);
  if (after.wantOnline !== present.wantOnline || after.worksDifferently !== present.worksDifferently)
    await records.put(tallies, after);
}

/** The report that it supports has one more, and one less when it is withdrawn. */
async function moveSupports(
  records: RecordWriter,
  before: StoredFeedback | undefined,
  after: StoredFeedback,
): Promise<void> {
  const counts = (one: StoredFeedback | undefined) =>
    one?.sameAs !== undefined && one.status !== 'withdrawn' ? 1 : 0;
  const by = counts(after) - counts(before);
  if (by === 0 || after.sameAs === undefined) return;
  const shared = await records.get(feedbacks, after.sameAs);
  if (shared) await records.put(feedbacks, { ...shared, supports: (shared.supports ?? 0) + by });
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

/** The store's verbs about feedback, the same over every kind of records. */
export function feedbackVerbs({
  records,
  write,
}: {
  records: RecordReader;
  write: WriteRecords;
}): Pick<Store, 'addFeedback' | 'feedback' | 'setFeedbackStatus' | 'feedbackCounts' | 'reportedFields'> {
  return {
    addFeedback: (feedback, idempotency) =>
      write(async (writer) => {
        if (!(await writer.take(idempotency))) return false;
        await putFeedback(writer, feedback);
        return true;
      }),
    feedback: (folio) => records.get(feedbacks, folio),
    setFeedbackStatus: (folio, status: FeedbackStatus) =>
      write(async (writer) => {
        const feedback = await writer.get(feedbacks, folio);
        if (!feedback) return false;
        await putFeedback(writer, { ...feedback, status });
        return true;
      }),
    feedbackCounts: (codes) => Promise.all(codes.map((code) => talliesOf(records, code))),

    async reportedFields(least) {
      const fields = new Map<string, FieldReports>();
      for (const { tramite, field = '' } of await records.list(feedbacks, { index: 'openField' })) {
        const known = fields.get(`${tramite} ${field}`) ?? { tramite, field, reports: 0 };
        known.reports += 1;
        fields.set(`${tramite} ${field}`, known);
      }
      return [...fields.values()]
        .filter(({ reports }) => reports >= least)
        .sort((one, other) => other.reports - one.reports || (one.tramite < other.tramite ? -1 : 1));
    },
  };
}
