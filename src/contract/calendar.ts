/** The country's calendar: its zone, its weekend and its holidays. Terms in business days are counted by it. */
import * as z from 'zod/mini';
import { WEEKDAYS } from './weekdays.ts';
import { day, text } from './text.ts';

export const calendar = z.object({
  /** Days of the week that are no business days. */
  weekend: z._default(z.array(z.enum(WEEKDAYS)), ['sa', 'su']),
  holidays: z._default(z.array(z.object({ date: day, name: z.optional(text) })), []),
  /** Last day up to which all holidays are listed; a term that ends later is approximate. */
  knownUntil: z.optional(day),
});
export type Calendar = z.infer<typeof calendar>;
