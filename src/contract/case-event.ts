/** What happened to a report, and what was answered, as anybody with its folio and code may read it. */
import * as z from 'zod/mini';
import { FEEDBACK_STATUSES } from './case-status.ts';
import { code, day, instant, text, url } from './text.ts';

export const CASE_EVENT_KINDS = [
  'received',
  'moved',
  'reassigned',
  'answered',
  'moderated',
  'corrected',
  'flagged',
  'reminded',
  'noted',
] as const;
export type CaseEventKind = (typeof CASE_EVENT_KINDS)[number];

/** Reasons for which a comment is not published; /politica-de-moderacion says what each means. */
export const MODERATION_REASONS = [
  'insult',
  'personal_data',
  'advertising',
  'other_subject',
  'threat',
] as const;
export type ModerationReason = (typeof MODERATION_REASONS)[number];

/** One field before and after, in words that a person reads: `before: 'US$10.00'`, `after: 'ya no está'`. */
export const caseDiff = z.object({
  /** The field in words: `costo de «Renovación»`. */
  field: z.string(),
  /** JSON Pointer (RFC 6901) into the version that was reported. */
  pointer: z.optional(z.string()),
  before: z.string(),
  after: z.string(),
});
export type CaseDiff = z.infer<typeof caseDiff>;

/** What the institution answered last: signed by a unit, dated, with the correction when there is one. */
export const caseResponse = z.object({
  text,
  unit: z.optional(text),
  date: day,
  diff: z.optional(caseDiff),
  correctedVersion: z.optional(z.int()),
  url: z.optional(url),
});
export type CaseResponse = z.infer<typeof caseResponse>;

export const caseEventView = z.object({
  id: z.string(),
  at: instant,
  kind: z.enum(CASE_EVENT_KINDS),
  from: z.optional(z.enum(FEEDBACK_STATUSES)),
  to: z.optional(z.enum(FEEDBACK_STATUSES)),
  by: z.enum(['citizen', 'institution', 'system']),
  /** Institution that acted; of `reassigned`, the one that has the case since then. */
  institution: z.optional(code),
  unit: z.optional(text),
  /** One plain sentence about what happened, in Spanish. */
  sentence: z.string(),
  /** What the institution wrote. */
  text: z.optional(z.string()),
  /** New day by which an answer is owed, when the event changed it. */
  answerBy: z.optional(day),
});
export type CaseEventView = z.infer<typeof caseEventView>;
