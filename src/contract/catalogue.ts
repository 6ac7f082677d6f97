/** The catalogue as it is exchanged: JSON Lines, one record a line, each naming its kind. */
import * as z from 'zod/mini';
import { calendar } from './calendar.ts';
import { mapTiles } from './office-list.ts';
import { category, institution, lifeEvent, localLayer, office } from './institution.ts';
import { tramiteContent } from './tramite.ts';
import { day, text, url } from './text.ts';

/** Where the catalogue comes from, in one record, first in the file. `notice` is shown wherever its data are shown. */
export const catalogueInfo = z.object({
  title: text,
  /** ISO 3166-1 alpha-2; picks the synonym file and the calendar. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  timeZone: z.string(),
  notice: z.optional(text),
  source: z.optional(url),
  licence: z.optional(z.string()),
  date: z.optional(day),
  /** Without one, Saturdays and Sundays are the weekend and no holiday is known. */
  calendar: z.optional(calendar),
  mapTiles: z.optional(mapTiles),
});
export type CatalogueInfo = z.infer<typeof catalogueInfo>;

export const catalogueRecord = z.discriminatedUnion('type', [
  z.extend(catalogueInfo, { type: z.literal('catalogue') }),
  z.extend(category, { type: z.literal('category') }),
  z.extend(lifeEvent, { type: z.literal('life_event') }),
  z.extend(institution, { type: z.literal('institution') }),
  z.extend(office, { type: z.literal('office') }),
  z.extend(tramiteContent, { type: z.literal('tramite') }),
  z.extend(localLayer, { type: z.literal('local_layer') }),
]);
export type CatalogueRecord = z.infer<typeof catalogueRecord>;
/** As an author may write it: what has a default may be left out. */
export type CatalogueRecordInput = z.input<typeof catalogueRecord>;
