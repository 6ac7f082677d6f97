/**
 * Cards as a page of many asks for them (`short=1`): without what only the summary density shows, and without what whoever
 * reads them knows already. src/client/write-out.ts is the way back.
 */
import * as z from 'zod/mini';
import { cardBatch, tramiteCard } from './card.ts';

const { path, institution, variants, status, updatedAt, version } = tramiteCard.shape;

export const shortCard = z.object({
  ...z.omit(tramiteCard, { requirementNames: true }).shape,
  /** Place of the institution in the answer's own list. */
  institution: z.int().check(z.nonnegative()),
  /** Absent = `/t/` and the code. */
  path: z.optional(path),
  /** Absent = 1. */
  variants: z.optional(variants),
  /** Absent = `published`. */
  status: z.optional(status),
  /** Absent = the day of `verifiedAt`. */
  updatedAt: z.optional(updatedAt),
  /** Absent = 1. */
  version: z.optional(version),
});
export type ShortCard = z.infer<typeof shortCard>;

/** Answer to `GET /v1/tramites?codes=`: `institutions` is there, and cards are short, when that was asked for. */
export const cardAnswer = z.object({
  ...cardBatch.shape,
  cards: z.array(z.union([tramiteCard, shortCard])),
  institutions: z.optional(z.array(institution)),
});
