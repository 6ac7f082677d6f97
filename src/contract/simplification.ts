/**
 * How simple a trámite is, by the nineteen criteria that Red Ciudadana's observatory of trámites (Guatemala) looks at;
 * its twentieth, what users think of it, is the survey's. Two of them are numbers, the others are answered.
 */
import * as z from 'zod/mini';
import { code, day, text } from './text.ts';

/** Answered with yes (simple), partly or no. */
export const CRITERIA = [
  'fully_online',
  'documents_online',
  'electronic_signature',
  'electronic_result',
  'no_own_documents',
  'no_affidavit',
  'data_exchange',
  'one_stop',
  'interoperability',
  'status_lookup',
  'electronic_notice',
  'information_online',
  'other_channels',
  'languages',
  'requirements_by_law',
  'current_norms',
  'good_faith',
] as const;
export type Criterion = (typeof CRITERIA)[number];
const answer = z.enum(['yes', 'partly', 'no']);
export type CriterionAnswer = z.infer<typeof answer>;

/** What the institution says of its trámite where the fiche itself does not tell: `note` says how, `date` since when. */
export const declaredCriterion = z.object({
  criterion: z.enum(CRITERIA),
  answer,
  note: z.optional(text),
  date: z.optional(day),
});
export type DeclaredCriterion = z.infer<typeof declaredCriterion>;

const count = z.int().check(z.nonnegative());
const range = z.object({ from: count, to: count });

export const scorecard = z.object({
  tramite: code,
  name: text,
  /** Version of the fiche that it was read from. */
  version: count,
  /** Fewest and most of a variant; absent where a variant has them only as one text. */
  steps: z.optional(range),
  requirements: z.optional(range),
  criteria: z.array(
    z.object({
      criterion: z.enum(CRITERIA),
      /** Absent: neither the fiche nor the institution says. */
      answer: z.optional(answer),
      /** `fiche`: it follows from these fields (JSON Pointers); `declared`: the institution says so, and nothing checks it. */
      from: z.optional(z.enum(['fiche', 'declared'])),
      fields: z.array(z.string()),
      note: z.optional(text),
      date: z.optional(day),
      /** The institution declared another answer than the fiche gives. */
      contradicted: z.optional(z.literal(true)),
    }),
  ),
  /** Of the criteria that are answered: how many are met, partly met and not met; and of how many nothing is known. */
  totals: z.object({ yes: count, partly: count, no: count, unknown: count }),
});
export type Scorecard = z.infer<typeof scorecard>;
