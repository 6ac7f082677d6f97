import * as z from 'zod/mini';
import { instant } from './text.ts';

/** Something that did not work, as whoever keeps the catalogue tells it on `/estado`. */
export const incident = z.object({
  from: instant,
  /** Absent while it lasts. */
  to: z.optional(instant),
  /** What people noticed, in Spanish. */
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
});
export type Incident = z.output<typeof incident>;
