/** RFC 9457 problem: what went wrong, in the citizen's or the integrator's words. */
import * as z from 'zod/mini';
import { code } from './text.ts';

export const problem = z.object({
  /** Path of the page that explains this kind of problem: `/problemas/no-encontrado`. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What happened and what to do, in Spanish. */
  detail: z.string(),
  instance: z.optional(z.string()),
  /** Fields that were refused: JSON Pointer and why. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  /** Code of the trámite that took the place of the one asked for. */
  successor: z.optional(code),
  requestId: z.optional(z.string()),
});
export type ProblemDocument = z.infer<typeof problem>;
