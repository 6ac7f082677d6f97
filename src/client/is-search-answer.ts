/**
 * Whether what came is the answer that src/contract/search.ts describes, without the library that the schemas need, as
 * is-card.ts does for cards, and as loosely. test/client/is-search-answer.test.ts holds both to the same verdict.
 */
import type { SearchAnswer } from '../contract/search.ts';
import { FACETS } from '../contract/facets.ts';
import { alike } from './alike.ts';
import { card } from './is-card.ts';

const named = { value: '', label: '' };
const values = [{ ...named, count: 0 }];

const answer = {
  total: 0,
  page: 0,
  limit: 0,
  lang: '',
  results: [{ ...card, highlights: [[0]], $maybe: { ...card.$maybe, section: '' } }],
  facets: Object.fromEntries(FACETS.map((name) => [name, values])),
  also: [''],
  $maybe: {
    understood: [{ ...named, kind: new RegExp(`^(section|place|${FACETS.join('|')})$`), without: '' }],
    near: [{ ...named, kind: /^(category|tramite)$/, $maybe: { count: 0 } }],
    notice: '',
  },
};

export function isSearchAnswer(value: unknown): value is SearchAnswer {
  return alike(value, answer);
}
