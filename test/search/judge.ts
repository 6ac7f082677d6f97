import type { SearchIndex } from '../../src/search/create-search-index.ts';

/** A query, and the codes of the trámites that may come first; none when nothing may come at all. */
export interface JudgedQuery {
  query: string;
  wanted: string[];
}

/** Reads lines `query > CODE, CODE` or `query > nada`; notes and empty lines are skipped. */
export function readJudged(text: string): JudgedQuery[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', answer] = line.split(' > ');
      if (query.trim() === '' || answer === undefined)
        throw new Error(`«${line}» no se entiende: escriba «lo que la gente busca > CÓDIGO» o «… > nada».`);
      return { query, wanted: answer.trim() === 'nada' ? [] : answer.split(',').map((code) => code.trim()) };
    });
}

/**
 * Shares of the queries that have an answer (first, among the first five, mean of 1/place over ten) and of those that
 * have none and were answered so.
 */
export function judge(queries: readonly JudgedQuery[], index: SearchIndex) {
  const places: number[] = [];
  let none = 0;
  let saidSo = 0;
  for (const { query, wanted } of queries) {
    const { total, hits } = index.search({ q: query, limit: 10 });
    if (wanted.length > 0) places.push(hits.findIndex(({ code }) => wanted.includes(code)));
    else {
      none += 1;
      if (total === 0) saidSo += 1;
    }
  }
  const share = (part: number, whole: number) => Math.round((part / whole) * 1e4) / 1e4;
  return {
    recall1: share(places.filter((place) => place === 0).length, places.length),
    recall5: share(places.filter((place) => place >= 0 && place < 5).length, places.length),
    mrr: share(
      places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0),
      places.length,
    ),
    noAnswer: share(saidSo, none),
    queries: queries.length,
  };
}
