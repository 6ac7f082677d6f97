/** What comes back when a person decides over what they left with a report: apart, because few pages ask. */
import * as z from 'zod/mini';
import { instant } from './text.ts';

/** `until`: when the address is erased; absent when none is kept. */
export const contactKept = z.object({ folio: z.string(), until: z.optional(instant) });
export type ContactKept = z.infer<typeof contactKept>;
/** `erased` is false only for a confirmed threat; then `kept` says what is kept, why, and until when. */
export const erased = z.object({
  folio: z.string(),
  erased: z.boolean(),
  kept: z.optional(z.object({ reason: z.literal('threat'), until: instant, text: z.string() })),
});
export type Erased = z.infer<typeof erased>;
