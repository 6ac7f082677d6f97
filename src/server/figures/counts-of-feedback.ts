import type { FeedbackKind } from '../../contract/feedback.ts';
import { localDay } from '../local-day.ts';
import type { StoredFeedback } from '../store.ts';
import { caseStory } from './case-story.ts';
import { counted, type Counted } from './counted.ts';
import { answerTimes, demandCounts, figureDays, NO_FIGURES, type Figure } from './figure-records.ts';

/** Kinds that an institution must answer one by one. */
const REPORTS: readonly FeedbackKind[] = [
  'works_differently',
  'unlisted_requirement',
  'complaint',
  'suggestion',
];

/** What one vote or report adds to the figures, from its own row alone: a recount is the sum of this over all rows. */
export function countsOfFeedback(feedback: StoredFeedback): Counted[] {
  if (feedback.kind === 'want_online') return countsOfVote(feedback);
  return REPORTS.includes(feedback.kind) ? countsOfReport(feedback) : [];
}

function countsOfVote(vote: StoredFeedback): Counted[] {
  const { tramite, institution = '', receivedAt, timeZone = 'UTC', municipality } = vote;
  const at = { day: localDay(new Date(receivedAt), timeZone), institution, tramite };
  if (vote.status === 'withdrawn') return [on(at, { votesWithdrawn: 1 })];
  const demand = (of: 'reason' | 'municipality', value: string) =>
    counted(demandCounts, { tramite, of, value, votes: 1 });
  return [
    on(at, { votes: 1 }),
    ...[...new Set(vote.onlineReasons)].map((reason) => demand('reason', reason)),
    ...(municipality === undefined ? [] : [demand('municipality', municipality)]),
  ];
}

function countsOfReport(report: StoredFeedback): Counted[] {
  const { tramite } = report;
  const withdrawn = report.status === 'withdrawn' ? 1 : 0;
  const { receivedOn, receivedBy, moves, answers, outcome } = caseStory(report);
  const arrival = { day: receivedOn, institution: receivedBy, tramite };
  if (report.sameAs !== undefined) return [on(arrival, { supports: 1 - withdrawn })];
  return [
    on(arrival, { received: 1, withdrawn }),
    ...moves.flatMap(({ day, from, to }) => [
      on({ day, institution: from, tramite }, { movedOut: 1 }),
      on({ day, institution: to, tramite }, { movedIn: 1 }),
    ]),
    ...answers.flatMap(({ day, institution, took, late }) => [
      on({ day, institution, tramite }, { answered: 1, answeredLate: late ? 1 : 0 }),
      counted(answerTimes, { day, institution, tramite, took: String(took), answers: 1 }),
    ]),
    ...(outcome
      ? [on({ day: outcome.day, institution: outcome.institution, tramite }, { [outcome.status]: 1 })]
      : []),
  ];
}

const on = (
  at: { day: string; institution: string; tramite: string },
  figures: Partial<Record<Figure, number>>,
): Counted => counted(figureDays, { ...at, ...NO_FIGURES, ...figures });
