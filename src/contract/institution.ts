/** Institutions, offices and the ways in which trámites are grouped. */
import * as z from 'zod/mini';
import { code, day, phone, text, url } from './text.ts';
import { rich } from './richtext.ts';
import { WEEKDAYS } from './weekdays.ts';

export { WEEKDAYS, type Weekday } from './weekdays.ts';

export const category = z.object({
  code,
  name: text,
  description: z.optional(text),
  icon: z.optional(z.string()),
  parent: z.optional(code),
  equivalents: z.optional(
    z.object({ eurovoc: z.optional(z.string()), cofog: z.optional(z.string()), rnt: z.optional(z.string()) }),
  ),
});
export type Category = z.infer<typeof category>;

export const lifeEvent = z.object({
  code,
  name: text,
  order: z.int(),
  stage: z.optional(text),
  /** Codes of trámites in the order in which a person meets them. */
  tramites: z._default(z.array(code), []),
  equivalents: z.optional(z.object({ eu: z.optional(z.string()) })),
});
export type LifeEvent = z.infer<typeof lifeEvent>;

export const institution = z.object({
  code,
  name: text,
  acronym: z.optional(z.string()),
  kind: z._default(
    z.enum(['ministry', 'autonomous', 'municipality', 'registry', 'judicial', 'other']),
    'ministry',
  ),
  mission: z.optional(text),
  parent: z.optional(code),
  url: z.optional(url),
  email: z.optional(z.string()),
  phones: z._default(z.array(phone), []),
  /** The office for access to public information. */
  informationUnit: z.optional(
    z.object({ name: text, email: z.optional(z.string()), phone: z.optional(z.string()) }),
  ),
  /** Sites that may embed with the institution's identity. */
  domains: z._default(z.array(z.string()), []),
});
export type Institution = z.infer<typeof institution>;

const clock = z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/));
/** schema.org OpeningHoursSpecification in shape. Local time of the office, 24 h: `08:00`. */
export const openingHours = z.object({
  days: z.array(z.enum(WEEKDAYS)).check(z.minLength(1)),
  opens: clock,
  closes: clock,
  from: z.optional(day),
  until: z.optional(day),
});
export type OpeningHours = z.infer<typeof openingHours>;

export const office = z.object({
  code,
  name: text,
  kind: z._default(z.enum(['central', 'regional', 'mobile', 'consulate', 'partner']), 'regional'),
  institution: code,
  address: text,
  district: z.optional(z.string()),
  municipality: z.optional(z.string()),
  department: z.optional(z.string()),
  /** ISO 3166-1 alpha-2, for consulates; absent at home. */
  country: z.optional(z.string()),
  /** IANA zone of its clock, `America/El_Salvador` when absent. */
  timeZone: z.optional(z.string()),
  /** WGS 84 degrees. */
  lat: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  lon: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  directions: z.optional(text),
  phones: z._default(z.array(phone), []),
  email: z.optional(z.string()),
  hours: z._default(z.array(openingHours), []),
  exceptions: z._default(
    z.array(
      z.object({ date: day, closed: z.boolean(), opens: z.optional(clock), closes: z.optional(clock) }),
    ),
    [],
  ),
  accessibility: z._default(
    z.array(z.enum(['ramp', 'lift', 'toilet', 'sign_language', 'priority_queue', 'parking', 'braille'])),
    [],
  ),
  languages: z._default(z.array(z.string()), []),
  cashier: z.optional(z.boolean()),
  responsible: z.optional(z.object({ name: z.optional(z.string()), role: text })),
});
export type Office = z.infer<typeof office>;

/** What an institution adds to the central fiche without copying it, marked as its own. */
export const localLayer = z.object({
  institution: code,
  tramite: code,
  variant: z.optional(code),
  blocks: z.object({
    before: z.optional(rich),
    after: z.optional(rich),
    offices: z.optional(z.array(code)),
    links: z.optional(z.array(z.object({ name: text, url }))),
    notice: z.optional(text),
  }),
  validity: z.optional(z.object({ from: z.optional(day), until: z.optional(day) })),
});
export type LocalLayer = z.infer<typeof localLayer>;
