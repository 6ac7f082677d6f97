/** Offices with what is needed to say whether one is open now and where it is. */
import * as z from 'zod/mini';
import { calendar } from './calendar.ts';
import { institution, office } from './institution.ts';
import { code, text } from './text.ts';

/** Where the map's pictures come from, when a country has its own tiles. Nothing is asked of them before a tap. */
export const mapTiles = z.object({
  /** `https://mapas.example.gob/{z}/{x}/{y}.png` */
  url: z.string().check(z.regex(/^https?:\/\/.*\{z\}.*\{x\}.*\{y\}|^https?:\/\/.*\{z\}.*\{y\}.*\{x\}/)),
  attribution: text,
  maxZoom: z._default(z.int().check(z.minimum(1), z.maximum(22)), 17),
});
export type MapTiles = z.infer<typeof mapTiles>;

export const officeQuery = z.object({
  institution: z.optional(code),
  tramite: z.optional(code),
  department: z.optional(z.string()),
});
export type OfficeQuery = z.infer<typeof officeQuery>;

export const officeList = z.object({
  offices: z.array(office),
  /** Names of the institutions of these offices. */
  institutions: z.array(z.pick(institution, { code: true, name: true, acronym: true })),
  /** The country's zone, for offices without their own. */
  timeZone: z.string(),
  calendar: z.optional(calendar),
  mapTiles: z.optional(mapTiles),
  notice: z.optional(text),
});
export type OfficeList = z.infer<typeof officeList>;
