/** What stands behind a vote: apart from what every page with the buttons reads. */
import * as z from 'zod/mini';
import { ONLINE_REASONS, municipality } from './feedback.ts';

/** What somebody adds to a vote of their own, by its folio and code: it takes the place of what was there. */
export const voteDetails = z.object({
  folio: z.string().check(z.maxLength(60)),
  accessCode: z.string().check(z.maxLength(60)),
  onlineReasons: z.array(z.enum(ONLINE_REASONS)).check(z.maxLength(ONLINE_REASONS.length)),
  municipality: z.optional(municipality),
});
export type VoteDetails = z.input<typeof voteDetails>;
export const voteDetailsKept = z.pick(voteDetails, { folio: true, onlineReasons: true, municipality: true });

/** Municipalities in which the catalogue has offices, in the order of the alphabet. */
export const municipalityList = z.object({ municipalities: z.array(z.string()) });
