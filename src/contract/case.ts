/**
 * The desk of an institution: its inbox of reports, one case with all that belongs to it, and what an officer may do.
 * States and who may move them are in case-moves.ts.
 */
import * as z from 'zod/mini';
import { MODERATION_REASONS, caseEventView, caseResponse } from './case-event.ts';
import { FEEDBACK_STATUSES, STAFF_ROLES } from './case-moves.ts';
import { FEEDBACK_KINDS, PROBLEMS } from './feedback.ts';
import { publicReport } from './public-report.ts';
import { code, day, instant, text } from './text.ts';
import { CHANNELS } from './vocabulary.ts';

/** Who is at the desk. */
export const deskSession = z.object({
  /** Id of the member of staff; `institution` for the institution's own key. */
  id: z.string(),
  institution: z.object({ code, name: text }),
  role: z.enum(STAFF_ROLES),
  name: z.string(),
  unit: z.optional(z.string()),
  /** Calendar day of the country. */
  today: day,
});
export type DeskSession = z.infer<typeof deskSession>;

export const deskCase = z.object({
  folio: z.string(),
  institution: code,
  kind: z.enum(FEEDBACK_KINDS),
  tramite: z.object({ code, name: text }),
  /** JSON Pointer into the fiche as it was reported, and the field in words. */
  field: z.optional(z.string()),
  fieldName: z.optional(z.string()),
  problem: z.optional(z.enum(PROBLEMS)),
  /** The citizen's words; of a threat only for whoever opens the case. */
  detail: z.optional(z.string()),
  status: z.enum(FEEDBACK_STATUSES),
  receivedAt: instant,
  answerBy: z.optional(day),
  late: z.boolean(),
  supports: z.int(),
  moderation: z.optional(z.enum(['pending', 'published', 'hidden'])),
  /** `suspected`: words look like one and nobody has judged yet. `confirmed`: the protocol applies. */
  threat: z.optional(z.enum(['suspected', 'confirmed', 'dismissed'])),
  /** How many events the case has: to be sent back with the next one. */
  seen: z.int(),
});
export type DeskCase = z.infer<typeof deskCase>;

/** By clock: what is owed first comes first; open cases before closed ones. `next` absent: no more. */
export const deskInbox = z.object({
  cases: z.array(deskCase),
  next: z.optional(z.string()),
  /** Of the whole institution, whatever the filters say. */
  counts: z.object({ open: z.int(), late: z.int() }),
});
export type DeskInbox = z.infer<typeof deskInbox>;

/** A field of the fiche at one version: its value as JSON, and in words; without value: it was not there. */
export const fieldState = z.object({
  version: z.int(),
  pointer: z.string(),
  value: z.optional(z.unknown()),
  words: z.string(),
});
export type FieldState = z.infer<typeof fieldState>;

/** An event with what only the institution reads. */
export const deskEvent = z.extend(caseEventView, {
  staff: z.optional(z.object({ id: z.string(), name: z.string() })),
  note: z.optional(z.string()),
});
export type DeskEvent = z.infer<typeof deskEvent>;

export const deskCaseDetail = z.extend(deskCase, {
  variant: z.optional(code),
  version: z.optional(z.int()),
  whatWasAsked: z.optional(z.string()),
  office: z.optional(z.object({ code, name: text })),
  channel: z.optional(z.enum(CHANNELS)),
  experiencedOn: z.optional(day),
  municipality: z.optional(z.string()),
  source: z.optional(z.string()),
  response: z.optional(caseResponse),
  duplicateOf: z.optional(z.string()),
  moderationReason: z.optional(z.enum(MODERATION_REASONS)),
  events: z.array(deskEvent),
  /** The field as the citizen saw it, and as it is now; absent without a field. `isChanged`: they differ. */
  reported: z.optional(fieldState),
  present: z.optional(fieldState),
  isChanged: z.boolean(),
  /** Open cases of the same field, oldest first. */
  similar: z.array(deskCase),
  /** What whoever asks may do now. */
  may: z.object({
    move: z.array(z.enum(FEEDBACK_STATUSES)),
    answer: z.boolean(),
    reassign: z.boolean(),
    moderate: z.boolean(),
    correct: z.boolean(),
  }),
});
export type DeskCaseDetail = z.infer<typeof deskCaseDetail>;

/** What could not be joined says why; the rest is joined. */
export const duplicatesOutcome = z.object({
  of: z.string(),
  joined: z.array(z.string()),
  refused: z.array(z.object({ folio: z.string(), reason: z.string() })),
});

export const correctionOutcome = z.object({
  tramite: code,
  version: z.int(),
  field: fieldState,
  /** Folios that were closed by it, supporters left out. */
  closed: z.array(z.string()),
});

export const answerTemplate = z.object({
  code,
  name: z.string(),
  text: z.string(),
  /** State that usually goes with it. */
  to: z.optional(z.enum(FEEDBACK_STATUSES)),
});
export const templateList = z.object({ templates: z.array(answerTemplate) });
export type AnswerTemplate = z.infer<typeof answerTemplate>;

export const staffView = z.object({
  id: z.string(),
  institution: code,
  role: z.enum(STAFF_ROLES),
  name: z.string(),
  unit: z.optional(z.string()),
  email: z.optional(z.string()),
  createdAt: instant,
  endedAt: z.optional(instant),
});
export type StaffView = z.infer<typeof staffView>;
export const staffList = z.object({ staff: z.array(staffView) });

/** `key` is shown this once; only its hash is kept. */
export const staffReceipt = z.object({ staff: staffView, key: z.string() });
/** One line for each case; no words of citizens that were not published. */
export const exportedCase = z.object({
  folio: z.string(),
  tramite: code,
  field: z.string(),
  problem: z.string(),
  status: z.enum(FEEDBACK_STATUSES),
  receivedAt: instant,
  answerBy: z.string(),
  closedAt: z.string(),
  late: z.boolean(),
  supports: z.int(),
  comment: z.string(),
  answer: z.string(),
  before: z.string(),
  after: z.string(),
});
export const caseExport = z.object({ institution: code, cases: z.array(exportedCase) });

/** Those that most people share first. */
export const publicReportList = z.object({ tramite: code, reports: z.array(publicReport) });
