/** What the staff of an institution send from their desk. The desk itself only writes it, and reads what is in case.ts. */
import * as z from 'zod/mini';
import { MODERATION_REASONS } from './case-event.ts';
import { FEEDBACK_STATUSES, STAFF_ROLES } from './case-moves.ts';
import { code, day } from './text.ts';

/** Longest answer or note, in UTF-16 code units. */
export const ANSWER_LIMIT = 2_000;
/** Cases on one page of the inbox. */
export const CASES_A_PAGE = 50;
/** Folios in one request that joins duplicates. */
export const DUPLICATES_LIMIT = 100;

const folio = z.string().check(z.minLength(1), z.maxLength(60));
const words = z.string().check(z.minLength(1), z.maxLength(ANSWER_LIMIT));
const pointer = z.string().check(z.maxLength(200), z.regex(/^(\/[^/]*)*$/));

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

export const duplicatesInput = z.object({
  of: folio,
  folios: z.array(folio).check(z.minLength(1), z.maxLength(DUPLICATES_LIMIT)),
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
/** What an office's own record says at a desk; it holds for every trámite there. */
export const OFFICE_FIELDS = ['address', 'hours'] as const;
export type OfficeField = (typeof OFFICE_FIELDS)[number];
export const officeCorrection = z.object({
  field: z.enum(OFFICE_FIELDS),
  /** As the officer saw it; something else by now is a conflict (409). */
  before: z.unknown(),
  value: z.unknown(),
});
const line = z.string().check(z.minLength(1), z.maxLength(120));
export const staffInput = z.object({
  role: z.enum(STAFF_ROLES),
  name: line,
  unit: z.optional(line),
  email: z.optional(z.email()),
});
export const staffChange = z.object({
  role: z.optional(z.enum(STAFF_ROLES)),
  unit: z.optional(line),
  /** True: the key and the sign-in stop working now. */
  ended: z.optional(z.boolean()),
});
