/** Where an institution wants to be told, and of what. */
import * as z from 'zod/mini';
import { FREQUENCIES, kinds } from './notice-target-view.ts';
import { url } from './text.ts';

export {
  FREQUENCIES,
  noticeTargetView,
  type Frequency,
  type NoticeTargetView,
} from './notice-target-view.ts';

export const mailAddress = z.email().check(z.maxLength(254));

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
