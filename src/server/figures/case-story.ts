/** What the public account needs of a report's life, read from its events alone. Pure. */
import type { FeedbackStatus } from '../../contract/feedback.ts';
import { localDay } from '../local-day.ts';
import type { CaseEvent, StoredFeedback } from '../store.ts';

export interface CaseStory {
  receivedOn: string;
  /** Institution to which it came. */
  receivedBy: string;
  moves: { day: string; from: string; to: string }[];
  /** The first answer of each institution that had it. */
  answers: { day: string; institution: string; took: number; late: boolean }[];
  /** How it stands now, who brought it there and when; absent while nobody settled it. */
  outcome?: { day: string; institution: string; status: Outcome };
}

const OUTCOMES = ['corrected', 'scheduled', 'rejected', 'duplicate'] as const;
type Outcome = (typeof OUTCOMES)[number];
const isOutcome = (status: FeedbackStatus | undefined): status is Outcome =>
  (OUTCOMES as readonly (string | undefined)[]).includes(status);

export function caseStory(feedback: StoredFeedback): CaseStory {
  const { receivedAt, timeZone = 'UTC', events = [], status } = feedback;
  const dayOf = (instant: string) => localDay(new Date(instant), timeZone);
  const receivedOn = dayOf(receivedAt);
  const received = events.find(({ kind }) => kind === 'received');
  const wasMoved = events.some(({ kind }) => kind === 'reassigned');
  let holder = received?.institution ?? (wasMoved ? '' : (feedback.institution ?? ''));
  let since = receivedOn;
  let owed = received?.answerBy ?? (events.some(({ answerBy }) => answerBy) ? undefined : feedback.answerBy);
  let isAnswered = false;
  const story: CaseStory = { receivedOn, receivedBy: holder, moves: [], answers: [] };
  for (const event of events) {
    const day = dayOf(event.at);
    if (event.kind === 'reassigned') {
      const to = event.institution ?? holder;
      story.moves.push({ day, from: holder, to });
      holder = to;
      since = day;
      isAnswered = false;
    }
    if (isAnswer(event) && !isAnswered) {
      isAnswered = true;
      const late = owed !== undefined && day > owed;
      story.answers.push({ day, institution: holder, took: daysBetween(since, day), late });
    }
    if (event.answerBy !== undefined) owed = event.answerBy;
    if (isOutcome(status) && leadsTo(event, status)) story.outcome = { day, institution: holder, status };
  }
  return story;
}

/** Words to the citizen, or a decision about the fiche. That it is a repetition is neither. */
function isAnswer(event: CaseEvent): boolean {
  if (event.kind === 'answered' || event.kind === 'corrected') return true;
  return event.kind === 'moved' && isOutcome(event.to) && event.to !== 'duplicate';
}

const leadsTo = (event: CaseEvent, status: Outcome): boolean =>
  event.to === status || (status === 'corrected' && event.kind === 'corrected');

/** Whole calendar days from one day to another. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
