/**
 * Cards as a page of many asks for them, and results as a search does (`short=1`): without what neither of them shows, and
 * without what whoever reads them knows already. src/client/write-out.ts is the way back.
 */
import * as z from 'zod/mini';
import { cardBatch, tramiteCard } from './card.ts';
import { searchAnswer, searchQuery, searchResult } from './search.ts';

const { path, institution, status, updatedAt, version } = tramiteCard.shape;

/** In place of the address where something is done online: the section of its fiche. Only that there is one is shown. */
export const SOMEWHERE_ONLINE = '#canales';

export const shortCard = z.object({
  ...z.omit(tramiteCard, { requirementNames: true, variants: true }).shape,
  /** Place of the institution in the answer's own list. */
  institution: z.int().check(z.nonnegative()),
  /** Absent = `/t/` and the code. */
  path: z.optional(path),
  /** Absent = `published`. */
  status: z.optional(status),
  /** The day of it; absent = the day of `verifiedAt`. */
  updatedAt: z.optional(updatedAt),
  /** Absent = 1. */
  version: z.optional(version),
});
export type ShortCard = z.infer<typeof shortCard>;

const institutions = z.optional(z.array(institution));

/** Answer to `GET /v1/tramites?codes=`: `institutions` is there, and cards are short, when that was asked for. */
export const cardAnswer = z.object({
  ...cardBatch.shape,
  cards: z.array(z.union([tramiteCard, shortCard])),
  institutions,
});

const { highlights, section } = searchResult.shape;

/** What a search may be asked, `short` included. */
export const searchQuestion = z.extend(searchQuery, {
  /** Without what a result does not show, and what repeats said once. */
  short: z.optional(z.boolean()),
});

/** Answer to `GET /v1/search`, likewise. */
export const searchReply = z.object({
  ...searchAnswer.shape,
  results: z.array(z.union([searchResult, z.extend(shortCard, { highlights, section })])),
  institutions,
});
