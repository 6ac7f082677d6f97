/**
 * The few fields that a card or a result shows, in one language, as plain strings: what the batch of a page carries.
 * Small on purpose (≤ 1 kB a card): fifty full fiches delayed the first card of a page.
 */
import * as z from 'zod/mini';
import { code, duration, money } from './text.ts';
import { CHANNELS, FEE_KINDS, TRAMITE_STATUSES } from './vocabulary.ts';

export const cardFee = z.object({
  kind: z.enum(FEE_KINDS),
  amount: z.optional(money),
  maximum: z.optional(money),
  /** Words of the source, in the asked language, when there are. */
  text: z.optional(z.string()),
});
export type CardFee = z.infer<typeof cardFee>;

/** Duration whose words are already in the asked language. */
export const cardTime = z.object({
  amount: z.optional(z.number()),
  unit: z.optional(duration.shape.unit),
  text: z.optional(z.string()),
});
export type CardTime = z.infer<typeof cardTime>;

export const tramiteCard = z.object({
  code,
  name: z.string(),
  /** BCP 47 tag of `name` when it is not the asked language. */
  nameLang: z.optional(z.string()),
  /** Empty when it would only say the name again. */
  summary: z.string(),
  /** Where `name` and `summary` come from, in words, when they are a translation and the fiche says it. */
  translation: z.optional(z.string()),
  /** The name in the country's other languages, shown beside it: Spanish first, at most two. */
  also: z.optional(
    z.array(
      z.object({
        /** BCP 47 tag of both. */
        lang: z.string(),
        name: z.string(),
        summary: z.optional(z.string()),
        translation: z.optional(z.string()),
      }),
    ),
  ),
  /**
   * What is in Spanish because the asked language lacks it, besides the name: `summary`, `institution`, `fee`, `time`,
   * `alert`, `requirements` (all of them) or `requirements.3` (the fourth).
   */
  inSpanish: z.optional(z.array(z.string())),
  institution: z.object({ code, name: z.string(), acronym: z.optional(z.string()) }),
  /** Path of the complete fiche on the catalogue's own site: `/t/RNPN-0001`. */
  path: z.string(),
  /** Taken over all variants: `free` only when every variant says so; `range` when they differ. */
  fee: cardFee,
  time: z.optional(cardTime),
  channels: z.array(z.enum(CHANNELS)),
  /** The first of them in words, in the asked language, when it is done neither in person nor online: few are, and what draws cards has no words for it. */
  mode: z.optional(z.string()),
  /** Where the citizen starts it online, when that is possible. */
  onlineUrl: z.optional(z.string()),
  appointment: z.optional(z.boolean()),
  /** Number of requirements of the shortest and the longest variant; absent when the source lists none. */
  requirements: z.optional(z.object({ from: z.number(), to: z.number() })),
  /** Names of the requirements of the first variant, for the summary density; at most 12. */
  requirementNames: z.optional(z.array(z.string())),
  variants: z.number(),
  status: z.enum(TRAMITE_STATUSES),
  successor: z.optional(code),
  alert: z.optional(z.string()),
  updatedAt: z.string(),
  verifiedAt: z.optional(z.string()),
  version: z.number(),
});
export type TramiteCard = z.infer<typeof tramiteCard>;

/** Answer to `GET /v1/tramites?codes=`: cards in the order asked, and the codes that the catalogue does not have. */
export const cardBatch = z.object({
  lang: z.string(),
  cards: z.array(tramiteCard),
  missing: z.array(z.string()),
  /** Shown wherever the data are shown, for example that they are not official. */
  notice: z.optional(z.string()),
});
export type CardBatch = z.infer<typeof cardBatch>;
