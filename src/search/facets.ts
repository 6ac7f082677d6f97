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

/** Values of the facets of all documents as numbers, so that counting over a whole catalogue takes a moment. */
export interface FacetTable {
  /** What each number stands for. */
  values: { facet: FacetName; value: string }[];
  /** Numbers of a document: from `ends[document - 1]` to `ends[document]`. */
  numbers: Uint32Array;
  ends: Uint32Array;
}

const TRUE: readonly string[] = ['true'];
const NONE: readonly string[] = [];

/** Values of a document, none twice. */
const VALUES: Record<FacetName, (document: FilteredDocument) => readonly string[]> = {
  category: (document) => document.categoryCodes,
  institution: (document) => document.institutionCodes,
  audience: (document) => document.audiences,
  channel: (document) => document.channels,
  online: (document) => (document.online ? TRUE : NONE),
  free: (document) => (document.free ? TRUE : NONE),
};

/** Values of one facet of a document. */
export function valuesIn(
  { values, numbers, ends }: FacetTable,
  document: number,
  facet: FacetName,
): string[] {
  const found: string[] = [];
  for (let at = document === 0 ? 0 : (ends[document - 1] ?? 0); at < (ends[document] ?? 0); at += 1) {
    const value = values[numbers[at] ?? 0];
    if (value?.facet === facet) found.push(value.value);
  }
  return found;
}

export function facetTable(documents: readonly FilteredDocument[]): FacetTable {
  const known = new Map<string, number>();
  const values: FacetTable['values'] = [];
  const numbers: number[] = [];
  const ends = new Uint32Array(documents.length);
  documents.forEach((document, at) => {
    for (const facet of FACETS)
      for (const value of VALUES[facet](document)) {
        const key = `${facet} ${value}`;
        let number = known.get(key);
        if (number === undefined) {
          number = values.push({ facet, value }) - 1;
          known.set(key, number);
        }
        numbers.push(number);
      }
    ends[at] = numbers.length;
  });
  return { values, numbers: Uint32Array.from(numbers), ends };
}

/**
 * The documents (by position) that pass every filter, in the order given, and how many documents each value of a facet
 * has when it is chosen besides the other filters. A facet's own choice does not change its counts, so that one more
 * value never surprises. Chosen values are named even when they have none.
 */
export function applyFilters(
  found: Int32Array,
  filters: Filters,
  { values, numbers, ends }: FacetTable,
): { kept: Int32Array; facets: Record<FacetName, { value: string; count: number }[]> } {
  const chosen = chosenValues(filters);
  const active = FACETS.filter((facet) => chosen[facet].length > 0);
  const bits = new Map(active.map((facet, at) => [facet, 1 << at]));
  const all = (1 << active.length) - 1;
  /** The active filter that a value passes, and the one it belongs to; 0 when there is none. */
  const passed = Uint8Array.from(values, ({ facet, value }) =>
    chosen[facet].includes(value) ? (bits.get(facet) ?? 0) : 0,
  );
  const own = Uint8Array.from(values, ({ facet }) => bits.get(facet) ?? 0);
  const counts = new Uint32Array(values.length);
  const kept = all === 0 ? found : new Int32Array(found.length);
  let size = all === 0 ? found.length : 0;
  for (const document of found) {
    const from = document === 0 ? 0 : (ends[document - 1] ?? 0);
    const to = ends[document] ?? 0;
    let failed = all;
    if (all !== 0) {
      for (let at = from; at < to; at += 1) failed &= ~(passed[numbers[at] ?? 0] ?? 0);
      // With two filters failed, no choice in one facet would bring it in.
      if ((failed & (failed - 1)) !== 0) continue;
      if (failed === 0) {
        kept[size] = document;
        size += 1;
      }
    }
    for (let at = from; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      if (failed === 0 || own[number] === failed) counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const facets: Record<FacetName, { value: string; count: number }[]> = {
    category: [],
    institution: [],
    audience: [],
    channel: [],
    online: [],
    free: [],
  };
  values.forEach(({ facet, value }, number) => {
    const count = counts[number] ?? 0;
    if (count > 0) facets[facet].push({ value, count });
  });
  for (const facet of FACETS) {
    for (const value of new Set(chosen[facet]))
      if (!facets[facet].some((one) => one.value === value)) facets[facet].push({ value, count: 0 });
    facets[facet].sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  }
  return { kept: kept.subarray(0, size), facets };
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
