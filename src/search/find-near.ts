import { valuesIn, type FacetTable } from './facets.ts';
import type { Posting } from './postings.ts';
import type { Ranked } from './best-of.ts';
import type { QueryWord } from './rank-title.ts';

/** A way on, by code. `count`: of a category, how many trámites are behind it. */
export interface NearBy {
  kind: 'category' | 'tramite';
  value: string;
  count?: number;
}

/** Credit from which a word is something that a trámite says about itself. */
const SAID = 0.7;
/** Documents of one word that are looked at: more would not change which categories they are in. */
const MOST_LOOKED_AT = 400;
/** What answers clearly less than the nearest is not near. */
const NEAR_SHARE = 0.95;
const MOST_TRAMITES = 2;
const MOST_CATEGORIES = 3;
const AMBIGUOUS_SHARE = 0.85;
const AMBIGUOUS_HITS = 4;
const AMBIGUOUS_CATEGORIES = 3;

/** When nothing answers the whole query: what answers a part of it, and where such things are. */
export function findNear(
  words: readonly QueryWord[],
  postings: ReadonlyMap<string, Posting>,
  codes: readonly string[],
  table: FacetTable,
  sizes: ReadonlyMap<string, number>,
): NearBy[] {
  const sums = new Map<number, number>();
  for (const { meanings, weight, optional } of words)
    for (const [term, likeness] of optional ? [] : meanings) {
      const posting = postings.get(term);
      const end = Math.min(posting?.documents.length ?? 0, MOST_LOOKED_AT);
      for (let at = 0; at < end; at += 1) {
        const credit = posting?.credits[at] ?? 0;
        const document = posting?.documents[at] ?? 0;
        if (credit >= SAID) sums.set(document, (sums.get(document) ?? 0) + weight * credit * likeness);
      }
    }
  const all = [...sums].sort(([one, first], [other, second]) => second - first || one - other);
  const best = all.filter(([, sum]) => sum >= NEAR_SHARE * (all[0]?.[1] ?? 0));
  const categories = new Map<string, number>();
  for (const [document, sum] of best)
    for (const category of valuesIn(table, document, 'category'))
      categories.set(category, (categories.get(category) ?? 0) + sum);
  return [
    ...best
      .slice(0, MOST_TRAMITES)
      .map(([document]): NearBy => ({ kind: 'tramite', value: codes[document] ?? '' })),
    ...[...categories]
      .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
      .slice(0, MOST_CATEGORIES)
      .map(([value]): NearBy => ({ kind: 'category', value, count: sizes.get(value) ?? 0 })),
  ];
}

/** When the words mean too many things alike ("solvencia"): the categories in which the best of them are. */
export function nearWhenAmbiguous(
  best: readonly Ranked[],
  table: FacetTable,
  counts: readonly { value: string; count: number }[],
): NearBy[] {
  const least = (best[0]?.score ?? 0) * AMBIGUOUS_SHARE;
  if (least === 0) return [];
  const alike = best.filter(({ score }) => score >= least);
  const found = new Set(alike.map(({ document }) => valuesIn(table, document, 'category')[0] ?? ''));
  if (alike.length < AMBIGUOUS_HITS || found.size < AMBIGUOUS_CATEGORIES) return [];
  return counts
    .filter(({ value }) => found.has(value))
    .slice(0, MOST_CATEGORIES + 1)
    .map(({ value, count }) => ({ kind: 'category', value, count }));
}
