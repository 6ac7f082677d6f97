/** Presses that came far faster than a trámite's habit: they count, and are shown as «en revisión». */
import * as z from 'zod/mini';
import { code, instant } from './text.ts';

export const burst = z.object({
  tramite: code,
  /** Of which button. */
  button: z.enum(['want_online', 'useful', 'praise', 'report', 'survey']),
  /** Beginning of the five minutes. */
  at: instant,
  /** Presses counted in them. */
  count: z.int().check(z.nonnegative()),
  /** From how many networks (/24 or /56) they came; which ones nobody knows any more. */
  networks: z.int().check(z.nonnegative()),
  /** Presses of a usual five minutes before. */
  usual: z.number().check(z.nonnegative()),
});
export type BurstView = z.infer<typeof burst>;

export const burstList = z.object({ bursts: z.array(burst) });
