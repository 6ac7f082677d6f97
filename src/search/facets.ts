import { FACETS, type FacetName } from '../contract/search.ts';

/** Values of one filter are alternatives; filters are joined. `false` and an empty list filter nothing. */
export interface Filters {
  category?: readonly string[];
  institution?: readonly string[];
  audience?: readonly string[];
  channel?: readonly string[];
  online?: boolean;
  free?: boolean;
}

/** The values by which a document can be filtered, none twice. */
export interface FilteredDocument {
  categoryCodes: readonly string[];
  institutionCodes: readonly string[];
  audiences: readonly string[];
  channels: readonly string[];
  online: boolean;
  free: boolean;
}

type Values = (document: FilteredDocument) => readonly string[];

const TRUE: readonly string[] = ['true'];
const NONE: readonly string[] = [];

/** Values of a document, none twice. */
const VALUES: Record<FacetName, Values> = {
  category: (document) => document.categoryCodes,
  institution: (document) => document.institutionCodes,
  audience: (document) => document.audiences,
  channel: (document) => document.channels,
  online: (document) => (document.online ? TRUE : NONE),
  free: (document) => (document.free ? TRUE : NONE),
};

/**
 * The documents that pass every filter, in the order given, and how many documents each value of a facet has when it is
 * chosen besides the other filters. A facet's own choice does not change its counts, so that one more value never
 * surprises. Chosen values are named even when they have none.
 */
export function applyFilters<T extends { filtered: FilteredDocument }>(
  found: readonly T[],
  filters: Filters,
): { kept: T[]; facets: Record<FacetName, { value: string; count: number }[]> } {
  const chosen = chosenValues(filters);
  const active = FACETS.filter((facet) => chosen[facet].length > 0);
  const counts = FACETS.map((facet) => new Map(chosen[facet].map((value) => [value, 0])));
  const kept: T[] = [];
  for (const one of found) {
    const failed = active.filter((facet) => !passes(one.filtered, facet, chosen[facet]));
    if (failed.length > 1) continue;
    if (failed.length === 0) kept.push(one);
    for (const [at, facet] of FACETS.entries()) {
      const count = counts[at];
      if (count === undefined || (failed.length === 1 && failed[0] !== facet)) continue;
      for (const value of VALUES[facet](one.filtered)) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  const facets = Object.fromEntries(
    FACETS.map((facet, at) => [
      facet,
      [...(counts[at] ?? [])]
        .map(([value, count]) => ({ value, count }))
        .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
    ]),
  ) as Record<FacetName, { value: string; count: number }[]>;
  return { kept, facets };
}

function chosenValues(filters: Filters): Record<FacetName, readonly string[]> {
  const flag = (value: boolean | undefined) => (value === true ? TRUE : NONE);
  return {
    category: filters.category ?? NONE,
    institution: filters.institution ?? NONE,
    audience: filters.audience ?? NONE,
    channel: filters.channel ?? NONE,
    online: flag(filters.online),
    free: flag(filters.free),
  };
}

function passes(document: FilteredDocument, facet: FacetName, chosen: readonly string[]): boolean {
  return VALUES[facet](document).some((value) => chosen.includes(value));
}
