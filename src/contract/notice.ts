/**
 * What an institution is told of: public facts alone. No words of a citizen, no access code, no contact; a strict shape,
 * so that none can slip in.
 */
import * as z from 'zod/mini';
import { FEEDBACK_STATUSES } from './feedback.ts';
import { NOTICE_KINDS } from './notice-kinds.ts';
import { code, instant, url } from './text.ts';

export { NOTICE_KINDS, type NoticeKind } from './notice-kinds.ts';

export const noticeEvent = z.strictObject({
  /** The same for the same fact, however often it is told: `RNPN-26-7H3K9QX2-4.answered.2`. */
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,139}$/)),
  at: instant,
  /** Code of the institution that is told. */
  institution: code,
  kind: z.enum(NOTICE_KINDS),
  folio: z.optional(z.string().check(z.regex(/^[A-Z0-9-]{1,100}$/))),
  tramite: z.optional(code),
  /** JSON Pointer into the fiche. */
  field: z.optional(z.string().check(z.maxLength(200), z.regex(/^(\/[^/]*)*$/))),
  /** The state that a report has now. */
  status: z.optional(z.enum(FEEDBACK_STATUSES)),
  /** Day by which an answer is owed. */
  answerBy: z.optional(z.iso.date()),
  /** What a list is about: searches that found nothing, addresses that do not open. */
  items: z.optional(
    z
      .array(
        z.strictObject({
          text: z.string().check(z.maxLength(500)),
          count: z.optional(z.int()),
          url: z.optional(url),
        }),
      )
      .check(z.maxLength(200)),
  ),
});
export type NoticeEvent = z.infer<typeof noticeEvent>;
