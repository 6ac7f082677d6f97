/** A report as whoever made it sees it: apart from the buttons, because few pages follow one. */
import * as z from 'zod/mini';
import { caseEventView, caseResponse } from './case-event.ts';
import { FEEDBACK_STATUSES } from './case-status.ts';
import { FEEDBACK_KINDS, PROBLEMS } from './feedback.ts';
import { code, day, instant, text } from './text.ts';

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
  /**
   * Messages about this report: until when the address that was left is kept, empty when one may be left. Absent when
   * none would come: the catalogue sends no e-mail, or there is nothing more to tell.
   */
  contact: z.optional(z.object({ until: z.optional(instant) })),
  /** The server's clock, so that nothing depends on the visitor's. */
  now: z.optional(instant),
});
export type FeedbackView = z.infer<typeof feedbackView>;
