/**
 * The life of a report as a case: its states, who may move it, and from where to where. received → in_review →
 * (reassigned) → accepted → corrected | scheduled | rejected | duplicate. Pure: server, desk and tests read one table.
 */
import { FEEDBACK_STATUSES, type FeedbackStatus } from './case-status.ts';

export { FEEDBACK_STATUSES, type FeedbackStatus };

/** States of a case that nobody has settled yet: its clock runs. */
export const OPEN_STATUSES: readonly FeedbackStatus[] = [
  'received',
  'in_review',
  'reassigned',
  'accepted',
  'scheduled',
];

/**
 * owner: everything, staff too. editor: reviews, answers, corrects the fiche. verifier: a second pair of eyes, who
 * moderates comments, joins duplicates and opens again what was closed wrongly, and never answers or writes the fiche.
 */
export const STAFF_ROLES = ['owner', 'editor', 'verifier'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who moves a case: staff, the citizen whose report it is, or the catalogue itself when the fiche was corrected. */
export type Mover = StaffRole | 'citizen' | 'system';

const settle = ['scheduled', 'corrected', 'rejected', 'duplicate'] as const;
const WAYS: Readonly<Record<FeedbackStatus, readonly FeedbackStatus[]>> = {
  received: ['in_review', 'reassigned', 'accepted', ...settle, 'withdrawn'],
  in_review: ['reassigned', 'accepted', ...settle, 'withdrawn'],
  // A case that came from another institution begins there anew.
  reassigned: ['in_review', 'reassigned', 'accepted', ...settle, 'withdrawn'],
  accepted: ['reassigned', ...settle, 'withdrawn'],
  scheduled: ['corrected', 'withdrawn'],
  rejected: ['in_review'],
  // The original was corrected, or it was no duplicate after all.
  duplicate: ['corrected', 'in_review'],
  corrected: [],
  withdrawn: [],
};

const MAY_MOVE_TO: Readonly<Record<Mover, readonly FeedbackStatus[]>> = {
  owner: FEEDBACK_STATUSES.filter((status) => status !== 'withdrawn'),
  editor: ['in_review', 'reassigned', 'accepted', ...settle],
  verifier: ['in_review', 'duplicate'],
  citizen: ['withdrawn'],
  // It opens a repetition when the case that stood for it was withdrawn.
  system: ['corrected', 'in_review'],
};

/** Where a case may go from here, whoever moves it. Empty: it is closed for good. */
export function nextStatuses(status: FeedbackStatus): readonly FeedbackStatus[] {
  return WAYS[status];
}

/** What was closed is opened again by an owner or a verifier: whoever closed it is not the one to judge that. */
export function canMove(from: FeedbackStatus, to: FeedbackStatus, by: Mover): boolean {
  if (!WAYS[from].includes(to) || !MAY_MOVE_TO[by].includes(to)) return false;
  const reopens = !OPEN_STATUSES.includes(from);
  return !reopens || by === 'owner' || by === 'verifier' || by === 'system';
}

export const isOpen = (status: FeedbackStatus): boolean => OPEN_STATUSES.includes(status);

/** An answer is owed since before today (calendar days of the country, `2026-12-05`). */
export function isLate(
  { status, answerBy }: { status: FeedbackStatus; answerBy?: string | undefined },
  today: string,
): boolean {
  return isOpen(status) && answerBy !== undefined && answerBy < today;
}
