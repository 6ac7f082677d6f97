/**
 * The public account of an institution or of the whole catalogue: what people asked for and reported in a period, and what
 * was done about it. Groups of fewer than five people are left out; what has no data is absent and never 0.
 */
import * as z from 'zod/mini';
import { code, day, instant, text } from './text.ts';

export const REPORT_VIEWS = ['summary', 'trend', 'ranking'] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];

/** Days, both included; without them the last twelve months, this one among them. */
export const reportQuery = z.object({
  institution: z.optional(code),
  from: z.optional(day),
  to: z.optional(day),
  view: z._default(z.enum(REPORT_VIEWS), 'summary'),
});
export type ReportQuery = z.input<typeof reportQuery>;

const count = z.int().check(z.nonnegative());

/** `few`: somebody answered, fewer than five. Without `few` and figures: nobody did. */
export const satisfaction = z.object({
  few: z.boolean(),
  found: z.optional(z.object({ n: count, yes: count, partly: count, no: count })),
  /** How many gave 1, 2, 3, 4 and 5, and the mean. */
  ratings: z.optional(z.object({ n: count, counts: z.array(count), mean: z.number() })),
  helped: z.optional(z.object({ n: count, yes: count, no: count })),
});
export type Satisfaction = z.infer<typeof satisfaction>;

export const reportFigures = z.object({
  /** «Quiero este servicio en línea», given in the period and not taken back. */
  votes: count,
  votesWithdrawn: count,
  received: count,
  withdrawn: count,
  /** «A mí también». */
  supports: count,
  movedIn: count,
  movedOut: count,
  answered: count,
  answeredLate: count,
  corrected: count,
  scheduled: count,
  rejected: count,
  duplicate: count,
  /** Corrected of corrected and rejected, 0–1; absent when `settled` is below five. */
  settled: count,
  correctedShare: z.optional(z.number()),
  /** Calendar days until the first answer of whoever has the report; median and p90 absent below five answers. */
  answerDays: z.object({ n: count, median: z.optional(z.number()), p90: z.optional(z.number()) }),
  satisfaction,
});
export type ReportFigures = z.infer<typeof reportFigures>;

const institutionName = z.object({ code, name: text });
const usage = z.object({
  shown: count,
  /** Absent below five. */
  opened: z.optional(count),
  started: z.optional(count),
});

export const serviceReport = z.object({
  view: z.enum(REPORT_VIEWS),
  /** Absent: all institutions together. */
  institution: z.optional(institutionName),
  from: day,
  to: day,
  timeZone: z.string(),
  asOf: instant,
  figures: reportFigures,
  /** Cases at the instant `asOf`, whatever the period. */
  now: z.object({ open: count, late: count }),
  /** Most wanted online in the period. */
  wanted: z.array(
    z.object({
      tramite: code,
      name: text,
      votes: count,
      reply: z.enum(['planned', 'in_progress', 'no', 'none', 'unanswered']),
    }),
  ),
  /** Of the whole catalogue: searches without result, at least five of each. */
  searches: z.array(z.object({ term: z.string(), lang: z.string(), count, lastWeek: z.string() })),
  use: z.object({
    tramites: z.array(z.extend(usage, { tramite: code, name: text })),
    /** `placement` '' = the site did not say where. */
    placements: z.array(z.extend(usage, { site: z.string(), placement: z.string() })),
  }),
  /** Published trámites by level 0–3 (emergente, mejorado, transaccional, conectado), and those that do not say. */
  digital: z.object({ levels: z.array(count), unknown: count }),
  /** By month, in the view `trend`. */
  trend: z.optional(z.array(z.object({ month: z.string(), from: day, to: day, figures: reportFigures }))),
  /** By institution, in the view `ranking`; in the order of their names. */
  ranking: z.optional(
    z.array(
      z.extend(institutionName, { figures: reportFigures, now: z.object({ open: count, late: count }) }),
    ),
  ),
});
export type ServiceReport = z.infer<typeof serviceReport>;
