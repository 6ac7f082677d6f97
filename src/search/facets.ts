import { FACETS, type FacetName } from '../contract/search.ts';
import type { SearchDocument } from './search-document.ts';

/** Values of one filter are alternatives; filters are joined. `false` and an empty list filter nothing. */
export interface Filters {
  category?: readonly string[];
  institution?: readonly string[];
  audience?: readonly string[];
  channel?: readonly string[];
  online?: boolean;
  free?: boolean;
}

type Values = (document: SearchDocument) => readonly string[];

const VALUES: Record<FacetName, Values> = {
  category: (document) => document.categories.map(({ code }) => code),
  institution: (document) => [document.institution.code],
  audience: (document) => document.audiences,
  channel: (document) => document.channels,
  online: (document) => (document.online ? ['true'] : []),
  free: (document) => (document.free ? ['true'] : []),
};

/** The documents that pass every filter, in the order given. */
export function keepFiltered(documents: readonly SearchDocument[], filters: Filters): SearchDocument[] {
  const chosen = chosenValues(filters);
  return documents.filter((document) => FACETS.every((facet) => passes(document, facet, chosen[facet])));
}

/**
 * How many documents each value has when it is chosen besides the other filters. A facet's own choice does not change
 * its counts, so that one more value never surprises. Chosen values are named even when they have none.
 */
export function countFacets(
  documents: readonly SearchDocument[],
  filters: Filters,
): Record<FacetName, { value: string; count: number }[]> {
  const chosen = chosenValues(filters);
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map([...chosen[facet]].map((value) => [value, 0]))]),
  ) as Record<FacetName, Map<string, number>>;
  for (const document of documents) {
    const failed = FACETS.filter((facet) => !passes(document, facet, chosen[facet]));
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : FACETS)
      for (const value of new Set(VALUES[facet](document)))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...counts[facet]]
        .map(([value, count]) => ({ value, count }))
        .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
    ]),
  ) as Record<FacetName, { value: string; count: number }[]>;
}

function chosenValues(filters: Filters): Record<FacetName, ReadonlySet<string>> {
  const flag = (value: boolean | undefined) => new Set(value === true ? ['true'] : []);
  return {
    category: new Set(filters.category),
    institution: new Set(filters.institution),
    audience: new Set(filters.audience),
    channel: new Set(filters.channel),
    online: flag(filters.online),
    free: flag(filters.free),
  };
}

function passes(document: SearchDocument, facet: FacetName, chosen: ReadonlySet<string>): boolean {
  return chosen.size === 0 || VALUES[facet](document).some((value) => chosen.has(value));
}
