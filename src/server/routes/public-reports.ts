import { isLate } from '../../contract/case-moves.ts';
import type { PublicReport } from '../../contract/public-report.ts';
import { feedbacks } from '../feedback-records.ts';
import type { Handlers } from '../handlers.ts';
import { localDay } from '../local-day.ts';
import { ProblemError } from '../problems.ts';
import type { StoredFeedback } from '../store.ts';

/** A list is read by a person who looks for what happened to them, too. */
const MOST_REPORTS = 50;

/** What others already reported of a trámite and is still open: nothing that somebody wrote, unless it was published. */
export const publicReportHandlers: Pick<Handlers, 'listReports'> = {
  async listReports({ code }, { store, view, now }) {
    const { tramites, catalogue } = await view();
    if (!tramites.has(code)) throw new ProblemError('tramite-no-encontrado');
    const { timeZone } = catalogue.info;
    const today = localDay(now(), timeZone);
    const open = await store.records.list(feedbacks, { index: 'openCase', prefix: `${code} ` });
    return {
      tramite: code,
      reports: open
        .filter((row) => row.kind === 'works_differently' && row.threat !== 'confirmed')
        .flatMap((row) => toPublicReport(row, timeZone, today))
        .sort((one, other) => other.supports - one.supports || (one.receivedOn < other.receivedOn ? -1 : 1))
        .slice(0, MOST_REPORTS),
    };
  },
};

function toPublicReport(row: StoredFeedback, timeZone: string, today: string): PublicReport[] {
  const { publicId, field, fieldName, problem, status, supports = 0, moderation, detail, response } = row;
  if (publicId === undefined) return [];
  return [
    {
      id: publicId,
      field,
      fieldName,
      problem,
      receivedOn: localDay(new Date(row.receivedAt), timeZone),
      status,
      late: isLate(row, today),
      supports,
      ...(moderation?.state === 'published' && { comment: detail }),
      response,
    },
  ];
}
