/** What everybody may read of the open reports of a trámite: apart from the desk, because pages of citizens read it. */
import * as z from 'zod/mini';
import { caseResponse } from './case-event.ts';
import { FEEDBACK_STATUSES } from './case-status.ts';
import { PROBLEMS } from './feedback.ts';
import { day } from './text.ts';

/** What everybody may read of the open reports of a trámite. `id` is no folio: with it nobody can ask for the case. */
export const publicReport = z.object({
  id: z.string(),
  field: z.optional(z.string()),
  fieldName: z.optional(z.string()),
  problem: z.optional(z.enum(PROBLEMS)),
  /** Day of the country. */
  receivedOn: day,
  status: z.enum(FEEDBACK_STATUSES),
  late: z.boolean(),
  supports: z.int(),
  /** Only after a person of the institution published it. */
  comment: z.optional(z.string()),
  response: z.optional(caseResponse),
});
export type PublicReport = z.infer<typeof publicReport>;
