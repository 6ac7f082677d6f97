import type { SearchAnswer, SearchQuery } from '../contract/search.ts';
import type { Answer } from './answer.ts';
import { missingTerm } from './missing-term.ts';

/** What an answer to `search` says is not in the catalogue. A filter or a page too far can hide it without that. */
export function missingFrom(query: unknown, answer: unknown): Pick<Answer, 'missing'> {
  const { q, page, category, institution, audience, channel, online, free } = query as SearchQuery;
  const { total, lang } = answer as SearchAnswer;
  const isFiltered =
    [category, institution, audience, channel].some(({ length }) => length > 0) ||
    online !== undefined ||
    free !== undefined;
  if (total > 0 || page > 1 || isFiltered) return {};
  const term = missingTerm(q);
  return term === undefined ? {} : { missing: { term, lang } };
}
