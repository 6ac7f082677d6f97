/** Where an institution is told, as it reads it. Apart from what is sent, whose schemas a desk does not need. */
import * as z from 'zod/mini';
import { NOTICE_KINDS } from './notice-kinds.ts';
import { instant } from './text.ts';

export const FREQUENCIES = ['immediate', 'daily', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Which events; absent = all of them. */
export const kinds = z.optional(z.array(z.enum(NOTICE_KINDS)).check(z.minLength(1)));

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
