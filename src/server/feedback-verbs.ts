import { receiveReport } from './cases/receive-report.ts';
import { feedbacks, putFeedback, talliesOf } from './feedback-records.ts';
import type { RecordReader, WriteRecords } from './records.ts';
import type { FieldReports, Store } from './store.ts';

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
        await receiveReport(writer, feedback);
        return true;
      }),
    feedback: (folio) => records.get(feedbacks, folio),
    setFeedbackStatus: (folio, status) =>
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
