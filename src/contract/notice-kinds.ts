/** What an institution is told of. */
export const NOTICE_KINDS = [
  'report.received',
  'report.moved',
  'report.reassigned',
  'report.answered',
  'report.corrected',
  'report.due_soon',
  'report.late',
  'report.low_rating',
  'demand.replied',
  'demand.unanswered',
  'fiche.review_due',
  'links.broken',
  'searches.missing',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
