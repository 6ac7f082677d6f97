/** The public ledger of «Quiero este servicio en línea»: how many ask for it, why, from where, and what was answered. */
import * as z from 'zod/mini';
import { ONLINE_REASONS } from './feedback.ts';
import { code, day, instant, text } from './text.ts';

export const DEMAND_REPLIES = ['planned', 'in_progress', 'no'] as const;
export type DemandReplyKind = (typeof DEMAND_REPLIES)[number];
/** Longest reason of a reply, in UTF-16 code units. */
export const REPLY_LIMIT = 2_000;

const count = z.int().check(z.nonnegative());

export const demandReply = z.object({
  reply: z.enum(DEMAND_REPLIES),
  why: z.string(),
  /** Day for which it is promised; always there when it is planned or in progress. */
  by: z.optional(day),
  unit: z.string(),
  repliedAt: instant,
  repliedOn: day,
});
export type DemandReply = z.infer<typeof demandReply>;

/** `planned` and `in_progress` need `by`. */
export const demandReplyInput = z
  .object({
    reply: z.enum(DEMAND_REPLIES),
    why: z.string().check(z.minLength(20), z.maxLength(REPLY_LIMIT)),
    by: z.optional(day),
    unit: z.string().check(z.minLength(3), z.maxLength(120)),
    /** How many replies the officer saw; another one since then is a conflict (409). */
    seen: z.optional(count),
  })
  .check(
    z.refine(
      ({ reply, by }) => reply === 'no' || by !== undefined,
      'Diga en «by» para qué día lo promete, como 2027-03-31.',
    ),
  );
export type DemandReplyInput = z.input<typeof demandReplyInput>;

export const demandLedger = z.object({
  tramite: code,
  name: text,
  institution: z.object({ code, name: text }),
  /** Standing votes. */
  votes: count,
  /** Day of the first of them. */
  since: z.optional(day),
  /** Reasons that at least five people gave; one person may give several. */
  reasons: z.array(z.object({ reason: z.enum(ONLINE_REASONS), votes: count })),
  municipalities: z.array(z.object({ municipality: z.string(), votes: count })),
  /** Votes from other municipalities or without one: 0, at least five, or all. */
  elsewhere: count,
  /** What it would save if each of these people did it once; absent where the fiche does not say enough. */
  estimate: z.object({
    trips: z.optional(z.object({ votes: count, visits: count, total: count })),
    hours: z.optional(z.object({ votes: count, hoursEach: z.number(), total: z.number() })),
  }),
  /** The newest first. */
  replies: z.array(demandReply),
  /** `few`: fewer than five votes, no reply is owed yet. `waiting`: until `answerBy`. */
  state: z.enum(['few', 'waiting', 'unanswered', 'planned', 'in_progress', 'no']),
  /** Day of the fifth standing vote; the reply is owed 30 days later. */
  owedSince: z.optional(day),
  answerBy: z.optional(day),
  /** The promised day has passed and nothing newer was said. */
  promiseBroken: z.boolean(),
});
export type DemandLedger = z.infer<typeof demandLedger>;
