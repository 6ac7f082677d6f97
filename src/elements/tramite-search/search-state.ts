/**
 * What a person is looking for, and how it is written in the page's address: in keys of our own, so that the host's
 * parameters stay as they are. Pure.
 */
import type { FacetName } from '../../contract/search.ts';

export type Filters = Readonly<Record<FacetName, readonly string[]>>;
export interface SearchState {
  q: string;
  filters: Filters;
}

export const FACET_ORDER: readonly FacetName[] = [
  'online',
  'free',
  'category',
  'institution',
  'audience',
  'channel',
];

/** Reads `prefix-q=`, `prefix-category=a,b`… from a query string. What is not ours is not looked at. */
export function stateFromAddress(search: string, prefix: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = {} as Record<FacetName, readonly string[]>;
  for (const name of FACET_ORDER) {
    filters[name] = (parameters.get(`${prefix}-${name}`) ?? '').split(',').filter(Boolean);
  }
  return { q: parameters.get(`${prefix}-q`) ?? '', filters };
}

export const noFilters = stateFromAddress('', '').filters;

/** The query string with our keys set to `state` and everybody else's untouched; '' when none is left. */
export function addressFromState(search: string, prefix: string, state: SearchState): string {
  const parameters = new URLSearchParams(search);
  const write = (name: string, value: string) => {
    if (value) parameters.set(`${prefix}-${name}`, value);
    else parameters.delete(`${prefix}-${name}`);
  };
  write('q', state.q);
  for (const name of FACET_ORDER) write(name, state.filters[name].join(','));
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

/** Whether both ask the same of the catalogue. */
export function isSame(one: SearchState, other: SearchState): boolean {
  return addressFromState('', 'v', one) === addressFromState('', 'v', other);
}

/** The same state with one value of one facet added or taken away. */
export function toggled(state: SearchState, facet: FacetName, value: string): SearchState {
  const present = state.filters[facet];
  const values = present.includes(value) ? present.filter((other) => other !== value) : [...present, value];
  return { ...state, filters: { ...state.filters, [facet]: values } };
}

/** Not with `reduce`: Prototype.js 1.6 replaces it with one that gives back the array. */
export function countFilters(filters: Filters): number {
  let count = 0;
  for (const name of FACET_ORDER) count += filters[name].length;
  return count;
}
