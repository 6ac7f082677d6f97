/** The two buttons and what a citizen says with them. No IP, no visitor id, no name. */
import * as z from 'zod/mini';
import { code, day, instant } from './text.ts';
import { CHANNELS } from './vocabulary.ts';

/** Longest comment, in UTF-16 code units. */
export const DETAIL_LIMIT = 600;

export const FEEDBACK_KINDS = [
  'want_online',
  'works_differently',
  'unlisted_requirement',
  'useful_yes',
  'useful_no',
  'useful_partly',
  'suggestion',
  'complaint',
  'praise',
] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export const PROBLEMS = [
  'outdated_info',
  'other_requirements',
  'other_fee',
  'hours',
  'office',
  'broken_link',
  'form',
  'treatment',
  'time',
  'accessibility',
  'other',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export const ONLINE_REASONS = ['distance', 'hours', 'disability', 'cost', 'abroad', 'other'] as const;

export { FEEDBACK_STATUSES, type FeedbackStatus } from './case-status.ts';

/** As `listMunicipalities` names it. */
export const municipality = z.string().check(z.minLength(1), z.maxLength(120));

/** What the element sends. */
export const feedbackInput = z.object({
  kind: z.enum(FEEDBACK_KINDS),
  tramite: code,
  variant: z.optional(code),
  /** Version of the fiche that the citizen was looking at. */
  version: z.optional(z.int()),
  /** Content hash of that version: two catalogues may count their versions differently. */
  ficheHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** JSON Pointer (RFC 6901) into the fiche of that version: the field that is wrong. */
  field: z.optional(z.string().check(z.maxLength(200), z.regex(/^(\/[^/]*)*$/))),
  problem: z.optional(z.enum(PROBLEMS)),
  detail: z.optional(z.string().check(z.maxLength(DETAIL_LIMIT))),
  whatWasAsked: z.optional(z.string().check(z.maxLength(DETAIL_LIMIT))),
  office: z.optional(code),
  channel: z.optional(z.enum(CHANNELS)),
  experiencedOn: z.optional(day),
  rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  onlineReasons: z._default(z.array(z.enum(ONLINE_REASONS)).check(z.maxLength(ONLINE_REASONS.length)), []),
  /** As `listMunicipalities` names it; any other is refused. */
  municipality: z.optional(municipality),
  /** «A mí también»: the public id of an open report of the same trámite (`listReports`). */
  sameAs: z.optional(z.string().check(z.maxLength(60))),
  source: z.optional(
    z.object({
      site: z.optional(z.string().check(z.maxLength(253))),
      element: z.optional(z.string().check(z.maxLength(60))),
      version: z.optional(z.string().check(z.maxLength(30))),
      placement: z.optional(z.string().check(z.maxLength(60))),
      lang: z.optional(z.string().check(z.maxLength(35))),
    }),
  ),
});
export type FeedbackInput = z.input<typeof feedbackInput>;

export const feedbackCounts = z.object({
  tramite: code,
  wantOnline: z.int().check(z.nonnegative()),
  worksDifferently: z.int().check(z.nonnegative()),
});
export type FeedbackCounts = z.infer<typeof feedbackCounts>;

export const feedbackCountsBatch = z.object({ counts: z.array(feedbackCounts) });

/** What comes back: the folio is public, the access code is shown once and stored only as a hash. */
export const feedbackReceipt = z.object({
  folio: z.string(),
  accessCode: z.string(),
  receivedAt: instant,
  /** Day by which the institution owes an answer; absent for a vote. */
  answerBy: z.optional(day),
  counts: feedbackCounts,
});
export type FeedbackReceipt = z.infer<typeof feedbackReceipt>;
