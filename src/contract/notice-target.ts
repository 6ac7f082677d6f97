/** Where an institution wants to be told, and of what. */
import * as z from 'zod/mini';
import { NOTICE_KINDS } from './notice.ts';
import { instant, url } from './text.ts';

export const FREQUENCIES = ['immediate', 'daily', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const mailAddress = z.email().check(z.maxLength(254));

/** Which events; absent = all of them. */
const kinds = z.optional(z.array(z.enum(NOTICE_KINDS)).check(z.minLength(1)));

export const noticeTargetInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('email'),
    address: mailAddress,
    kinds,
    frequency: z._default(z.enum(FREQUENCIES), 'daily'),
  }),
  z.object({
    kind: z.literal('webhook'),
    address: url,
    kinds,
    frequency: z._default(z.enum(FREQUENCIES), 'immediate'),
  }),
]);
export type NoticeTargetInput = z.input<typeof noticeTargetInput>;

export const noticeTargetView = z.object({
  id: z.string(),
  kind: z.enum(['email', 'webhook']),
  address: z.string(),
  kinds,
  frequency: z.enum(FREQUENCIES),
  /** False until somebody pressed the button in the first message. */
  confirmed: z.boolean(),
  /** Why nothing is sent any more; absent = it is. */
  stopped: z.optional(z.enum(['opted_out', 'gone'])),
  createdAt: instant,
  /** Messages that could not be delivered, and why the last one could not. */
  undelivered: z.optional(z.object({ messages: z.int(), reason: z.string() })),
});
export type NoticeTargetView = z.infer<typeof noticeTargetView>;
