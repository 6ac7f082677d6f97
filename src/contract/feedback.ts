/** The two buttons and what a citizen says with them. No IP, no visitor id, no name. */
import * as z from 'zod/mini';
import { caseEventView, caseResponse } from './case-event.ts';
import { FEEDBACK_STATUSES } from './case-moves.ts';
import { code, day, instant, text } from './text.ts';
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

export { FEEDBACK_STATUSES, type FeedbackStatus } from './case-moves.ts';

const municipality = z.string().check(z.minLength(1), z.maxLength(120));

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

/** What somebody adds to a vote of their own, by its folio and code: it takes the place of what was there. */
export const voteDetails = z.object({
  folio: z.string().check(z.maxLength(60)),
  accessCode: z.string().check(z.maxLength(60)),
  onlineReasons: z.array(z.enum(ONLINE_REASONS)).check(z.maxLength(ONLINE_REASONS.length)),
  municipality: z.optional(municipality),
});
export type VoteDetails = z.input<typeof voteDetails>;
export const voteDetailsKept = z.pick(voteDetails, { folio: true, onlineReasons: true, municipality: true });

/** Municipalities in which the catalogue has offices, in the order of the alphabet. */
export const municipalityList = z.object({ municipalities: z.array(z.string()) });

/** What the reporter sees of the report with folio and access code. */
export const feedbackView = z.object({
  folio: z.string(),
  kind: z.enum(FEEDBACK_KINDS),
  tramite: code,
  problem: z.optional(z.enum(PROBLEMS)),
  detail: z.optional(z.string()),
  receivedAt: instant,
  answerBy: z.optional(day),
  status: z.enum(FEEDBACK_STATUSES),
  response: z.optional(caseResponse),
  /** Who owes the answer now; a report that was passed on names its new institution. */
  institution: z.optional(z.object({ code, name: text })),
  /** JSON Pointer into the fiche, and the field in words. */
  field: z.optional(z.string()),
  fieldName: z.optional(z.string()),
  /** True when an answer is owed since before today. */
  late: z._default(z.boolean(), false),
  /** How many others said that it happened to them, too. */
  supports: z._default(z.int().check(z.nonnegative()), 0),
  /** What happened, oldest first; nothing that the institution keeps for itself. */
  events: z._default(z.array(caseEventView), []),
  /** Whether others may read the comment; absent when there is none. */
  moderation: z.optional(z.enum(['pending', 'published', 'hidden'])),
  /** The server's clock, so that nothing depends on the visitor's. */
  now: z.optional(instant),
});
export type FeedbackView = z.infer<typeof feedbackView>;
