import type { FeedbackStatus } from '../contract/feedback.ts';

/** States of a report that nobody has settled yet. */
export const OPEN_REPORT: readonly FeedbackStatus[] = [
  'received',
  'in_review',
  'reassigned',
  'accepted',
  'scheduled',
];
