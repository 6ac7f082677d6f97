/**
 * A fiche: one trámite with everything that it names, in all languages, so that a page needs one request and no second
 * one to say the name of an institution or the hours of an office.
 */
import * as z from 'zod/mini';
import { calendar } from './calendar.ts';
import { category, institution, localLayer, office } from './institution.ts';
import { code, day, text } from './text.ts';
import { tramite } from './tramite.ts';

export const fiche = z.object({
  tramite,
  institution: z.optional(institution),
  categories: z.array(z.pick(category, { code: true, name: true })),
  /** Offices of every variant and of the local layer, each once. */
  offices: z.array(office),
  /** Names of the trámites that it refers to: what it needs, what follows, who issues a paper, its successor. */
  named: z.array(z.object({ code, name: text, status: tramite.shape.status })),
  /** What institutions add, each with its name: «agregado por …». Only layers that hold today. */
  localLayers: z.array(z.extend(localLayer, { institutionName: text })),
  /** Whose clock and whose holidays. */
  timeZone: z.string(),
  calendar: z.optional(calendar),
  /** Calendar day in the country when this was answered. */
  today: day,
  /** Shown wherever the data are shown. */
  notice: z.optional(text),
});
export type Fiche = z.infer<typeof fiche>;
