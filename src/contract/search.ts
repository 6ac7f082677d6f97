/** What a search asks and what it answers. */
import * as z from 'zod/mini';
import { tramiteCard } from './card.ts';
import { FACETS } from './facets.ts';
import { AUDIENCES, CHANNELS } from './vocabulary.ts';

export { FACETS };

/** Values of repeated parameters are joined by commas in the address: `category=ID-001,MIG-001`. */
export const searchQuery = z.object({
  q: z._default(z.string().check(z.maxLength(500)), ''),
  category: z._default(z.array(z.string()), []),
  institution: z._default(z.array(z.string()), []),
  audience: z._default(z.array(z.enum(AUDIENCES)), []),
  channel: z._default(z.array(z.enum(CHANNELS)), []),
  /** Only what can be done online. */
  online: z.optional(z.boolean()),
  /** Only what is known to cost nothing. */
  free: z.optional(z.boolean()),
  /** 1–50. */
  limit: z._default(z.int().check(z.minimum(1), z.maximum(50)), 10),
  /** From 1. */
  page: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 1),
  lang: z._default(z.string(), 'es'),
});
export type SearchQuery = z.infer<typeof searchQuery>;
export type SearchQueryInput = z.input<typeof searchQuery>;

export const facetValue = z.object({ value: z.string(), label: z.string(), count: z.number() });
export type FacetValue = z.infer<typeof facetValue>;
export type FacetName = (typeof FACETS)[number];

/** A stretch of `name` that matches the query: [start, end) in UTF-16 code units. */
export const highlight = z.tuple([z.number(), z.number()]);

/** Parts of a fiche that a question may be about: "cuánto cuesta", "dónde", "qué necesito", "cuánto tarda". */
export const SECTIONS = ['fees', 'offices', 'requirements', 'time', 'online', 'start'] as const;
export type Section = (typeof SECTIONS)[number];
/** Id of each of them in the page of a fiche: `/t/RNPN-0001#costo`. */
export const SECTION_ANCHORS: Record<Section, string> = {
  fees: 'costo',
  offices: 'oficinas',
  requirements: 'requisitos',
  time: 'tiempo',
  online: 'canales',
  start: 'pasos',
};

/** Something that was understood besides the words that are looked for. */
export const understood = z.object({
  /** A section that the question is about, a filter that its words set, or the place that it names. */
  kind: z.enum(['section', 'place', ...FACETS]),
  /** A section, the value of the filter, or the name of the place. */
  value: z.string(),
  /** For people, in the answer's language. */
  label: z.string(),
  /** The query without the words that said it: what to ask when it was misunderstood. */
  without: z.string(),
});
export type Understood = z.infer<typeof understood>;

/** A way on when nothing was found, or when the words mean too many things. */
export const near = z.object({
  kind: z.enum(['category', 'tramite']),
  /** Its code. */
  value: z.string(),
  label: z.string(),
  /** Of a category: how many of the results are in it; of all trámites when there is no result. */
  count: z.optional(z.number()),
});
export type Near = z.infer<typeof near>;

export const searchResult = z.extend(tramiteCard, {
  highlights: z.array(highlight),
  /** Id in the page of the fiche that answers the question: `costo`. */
  section: z.optional(z.string()),
});
export type SearchResult = z.infer<typeof searchResult>;

export const searchAnswer = z.object({
  total: z.number(),
  page: z.number(),
  limit: z.number(),
  lang: z.string(),
  results: z.array(searchResult),
  /** Counts with every other filter applied, so that choosing one more value never surprises. */
  facets: z.object({
    category: z.array(facetValue),
    institution: z.array(facetValue),
    audience: z.array(facetValue),
    channel: z.array(facetValue),
    online: z.array(facetValue),
    free: z.array(facetValue),
  }),
  /** What was searched besides the words themselves: synonyms and corrected spellings, to be said to the citizen. */
  also: z.array(z.string()),
  /** What was understood besides the words. Filters among it are applied; none of them ever hides the best answer. */
  understood: z.optional(z.array(understood)),
  near: z.optional(z.array(near)),
  notice: z.optional(z.string()),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
