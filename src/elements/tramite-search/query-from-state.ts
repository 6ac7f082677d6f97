/** What is asked of the catalogue: what the person looks for, inside what the author's attributes fix. Pure. */
import type { SearchQueryInput } from '../../contract/search.ts';
import type { SearchState } from './search-state.ts';

export interface Fixed {
  /** Codes separated by spaces or commas; wins over what the person chose. */
  category: string | undefined;
  institution: string | undefined;
  limit: number;
  page: number;
  lang: string;
}

export function queryFromState({ q, filters }: SearchState, fixed: Fixed): SearchQueryInput {
  const codes = (own: string | undefined, chosen: readonly string[]) =>
    own ? own.split(/[\s,]+/).filter(Boolean) : [...chosen];
  return {
    q,
    category: codes(fixed.category, filters.category),
    institution: codes(fixed.institution, filters.institution),
    audience: [...filters.audience] as SearchQueryInput['audience'],
    channel: [...filters.channel] as SearchQueryInput['channel'],
    online: filters.online.length > 0 ? true : undefined,
    free: filters.free.length > 0 ? true : undefined,
    limit: Math.min(50, Math.max(1, Math.trunc(fixed.limit) || 10)),
    page: fixed.page,
    lang: fixed.lang,
  };
}
