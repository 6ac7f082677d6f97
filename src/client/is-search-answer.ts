/**
 * Whether what came is the answer that src/contract/search.ts describes, without the library that the schemas need, as
 * is-card.ts does for cards. test/client/is-search-answer.test.ts holds both to the same verdict.
 */
import type { SearchAnswer } from '../contract/search.ts';
import { FACETS } from '../contract/facets.ts';
import { isCard, list, maybe, maybeText, oneOf, shape, text, type Check } from './is-card.ts';

const number: Check = Number.isFinite;
const stretch: Check = (value) => list(number)(value) && (value as number[]).length === 2;
const marks = shape({ highlights: list(stretch), section: maybeText });
const values = list(shape({ value: text, label: text, count: number }));

const answer = shape({
  total: number,
  page: number,
  limit: number,
  lang: text,
  results: list((value) => isCard(value) && marks(value)),
  facets: shape(Object.fromEntries(FACETS.map((name) => [name, values]))),
  also: list(text),
  understood: maybe(
    list(shape({ kind: oneOf(['section', 'place', ...FACETS]), value: text, label: text, without: text })),
  ),
  near: maybe(
    list(shape({ kind: oneOf(['category', 'tramite']), value: text, label: text, count: maybe(number) })),
  ),
  notice: maybeText,
});

export function isSearchAnswer(value: unknown): value is SearchAnswer {
  return answer(value);
}
