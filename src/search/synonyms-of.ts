import { parseSynonyms, type Synonym } from './parse-synonyms.ts';
import type { SynonymList } from './spell-synonyms.ts';
import { COMMON_SYNONYMS } from './synonyms/common.ts';
import { GUATEMALAN_SYNONYMS } from './synonyms/gt.ts';
import { SALVADORAN_SYNONYMS } from './synonyms/sv.ts';

const OF_COUNTRY = new Map([
  ['SV', SALVADORAN_SYNONYMS],
  ['GT', GUATEMALAN_SYNONYMS],
]);

/** The synonyms of a country (ISO 3166-1 alpha-2), the common ones, and `more` in the same format. */
export function synonymsOf(country: string, more = ''): SynonymList {
  const own = OF_COUNTRY.get(country) ?? '';
  const byFirst = new Map<string, Synonym[]>();
  for (const synonym of parseSynonyms([more, own, COMMON_SYNONYMS].join('\n'))) {
    const first = synonym.catalogue[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), synonym]);
  }
  return byFirst;
}
