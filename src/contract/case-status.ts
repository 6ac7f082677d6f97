/** The states of a report: apart from their table of moves, which no citizen's page needs. */
export const FEEDBACK_STATUSES = [
  'received',
  'in_review',
  'reassigned',
  'accepted',
  'corrected',
  'scheduled',
  'rejected',
  'duplicate',
  'withdrawn',
] as const;
export type FeedbackStatus = (typeof FEEDBACK_STATUSES)[number];
