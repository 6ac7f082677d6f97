/** What a search asks and what it answers. */
import * as z from 'zod/mini';
import { tramiteCard } from './card.ts';
import { AUDIENCES, CHANNELS } from './vocabulary.ts';

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
export const FACETS = ['category', 'institution', 'audience', 'channel', 'online', 'free'] as const;
export type FacetName = (typeof FACETS)[number];

/** A stretch of `name` that matches the query: [start, end) in UTF-16 code units. */
export const highlight = z.tuple([z.number(), z.number()]);

export const searchResult = z.extend(tramiteCard, { highlights: z.array(highlight) });
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
  notice: z.optional(z.string()),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
