/** The ways into the catalogue: categories, life events, institutions and audiences, each with how many trámites it has. */
import * as z from 'zod/mini';
import { category, institution, lifeEvent } from './institution.ts';
import { text } from './text.ts';
import { AUDIENCES } from './vocabulary.ts';

const count = z.int();

export const directory = z.object({
  categories: z.array(
    z.extend(z.pick(category, { code: true, name: true, description: true, parent: true }), { count }),
  ),
  /** In the order of a life; `tramites` in the order in which a person meets them, only those that are served. */
  lifeEvents: z.array(
    z.pick(lifeEvent, { code: true, name: true, order: true, stage: true, tramites: true }),
  ),
  institutions: z.array(
    z.extend(z.pick(institution, { code: true, name: true, acronym: true, kind: true, parent: true }), {
      count,
      /** Codes of the categories in which it has trámites. */
      categories: z.array(z.string()),
    }),
  ),
  audiences: z.array(z.object({ kind: z.enum(AUDIENCES), count })),
  /** Trámites in all. */
  total: count,
  notice: z.optional(text),
});
export type Directory = z.infer<typeof directory>;
