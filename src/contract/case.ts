/**
 * The desk of an institution: its inbox of reports, one case with all that belongs to it, and what an officer may do.
 * States and who may move them are in case-moves.ts.
 */
import * as z from 'zod/mini';
import { CASE_EVENT_KINDS, MODERATION_REASONS, caseEventView, caseResponse } from './case-event.ts';
import { FEEDBACK_STATUSES, STAFF_ROLES } from './case-moves.ts';
import { FEEDBACK_KINDS, PROBLEMS } from './feedback.ts';
import { publicReport } from './public-report.ts';
import { code, day, instant, text } from './text.ts';
import { CHANNELS } from './vocabulary.ts';

/** Longest answer or note, in UTF-16 code units. */
export const ANSWER_LIMIT = 2_000;
/** Cases on one page of the inbox. */
export const CASES_A_PAGE = 50;
/** Folios in one request that joins duplicates. */
export const DUPLICATES_LIMIT = 100;

const folio = z.string().check(z.minLength(1), z.maxLength(60));
const words = z.string().check(z.minLength(1), z.maxLength(ANSWER_LIMIT));
const pointer = z.string().check(z.maxLength(200), z.regex(/^(\/[^/]*)*$/));

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

/** All must be true at once. `late`: `si` = only late ones. `text`: words of folio, comment and what was asked for. */
export const deskQuery = z.object({
  status: z.optional(z.array(z.enum(FEEDBACK_STATUSES))),
  /** Open cases only, when nothing is said about the status. */
  open: z._default(z.enum(['si', 'no']), 'si'),
  field: z.optional(pointer),
  tramite: z.optional(code),
  late: z.optional(z.enum(['si', 'no'])),
  text: z.optional(z.string().check(z.maxLength(100))),
  /** What the page before said in `next`. */
  after: z.optional(z.string().check(z.maxLength(300))),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(CASES_A_PAGE)), 20),
});
export type DeskQuery = z.output<typeof deskQuery>;

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

/** The number of events that the officer saw; another one since then is a conflict (409), which says what changed. */
const seen = z.int().check(z.nonnegative());

/** What an officer does with a case. Words for the citizen are `text`, or a template's when `template` names one. */
export const deskEventInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('moved'),
    seen,
    /** `rejected`, `scheduled` and `corrected` need words; `scheduled` needs `by`; `duplicate` needs `duplicateOf`. */
    to: z.enum(FEEDBACK_STATUSES),
    text: z.optional(words),
    template: z.optional(code),
    /** The day on which it will be corrected: the new clock. */
    by: z.optional(day),
    duplicateOf: z.optional(folio),
  }),
  z.object({
    kind: z.literal('answered'),
    seen,
    text: z.optional(words),
    template: z.optional(code),
  }),
  z.object({ kind: z.literal('reassigned'), seen, institution: code, text: z.optional(words) }),
  z.object({
    kind: z.literal('moderated'),
    seen,
    published: z.boolean(),
    /** Needed when it is not published. */
    reason: z.optional(z.enum(MODERATION_REASONS)),
  }),
  /** `threat: true` starts the protocol: the report is hidden and kept as it is. */
  z.object({ kind: z.literal('flagged'), seen, threat: z.boolean(), note: z.optional(words) }),
  z.object({ kind: z.literal('noted'), seen, note: words }),
]);
export type DeskEventInput = z.input<typeof deskEventInput>;
export const DESK_EVENT_KINDS = CASE_EVENT_KINDS.filter((kind) =>
  (['moved', 'answered', 'reassigned', 'moderated', 'flagged', 'noted'] as string[]).includes(kind),
);

export const duplicatesInput = z.object({
  of: folio,
  folios: z.array(folio).check(z.minLength(1), z.maxLength(DUPLICATES_LIMIT)),
});
/** What could not be joined says why; the rest is joined. */
export const duplicatesOutcome = z.object({
  of: z.string(),
  joined: z.array(z.string()),
  refused: z.array(z.object({ folio: z.string(), reason: z.string() })),
});

/** One field of a fiche written anew. `value` absent = the field is taken away. */
export const fieldCorrection = z.object({
  field: pointer,
  value: z.optional(z.unknown()),
  /** Version that the officer saw; another one since then is a conflict (409). */
  version: z.int(),
  /** What the reporters read beside the diff. */
  text: z.optional(words),
});
export type FieldCorrection = z.input<typeof fieldCorrection>;
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

const line = z.string().check(z.minLength(1), z.maxLength(120));
export const staffInput = z.object({
  role: z.enum(STAFF_ROLES),
  name: line,
  unit: z.optional(line),
  email: z.optional(z.email()),
});
/** `key` is shown this once; only its hash is kept. */
export const staffReceipt = z.object({ staff: staffView, key: z.string() });
export const staffChange = z.object({
  role: z.optional(z.enum(STAFF_ROLES)),
  unit: z.optional(line),
  /** True: the key and the sign-in stop working now. */
  ended: z.optional(z.boolean()),
});

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
