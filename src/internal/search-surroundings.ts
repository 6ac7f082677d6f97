/** The surroundings of the search: what asks for results, and words that arrive beside them. */
import type { SearchReader } from '../client/create-search-reader.ts';
import { loadSearchTranslator, searchReaderFor } from '../context/connect-search.ts';
import type { SearchTranslator } from '../i18n/translator.ts';
import { Surroundings, type Placed } from './card-surroundings.ts';

export function searchSurroundings(host: Placed): Surroundings<SearchTranslator, SearchReader> {
  return new Surroundings(host, { clientFor: searchReaderFor, load: loadSearchTranslator });
}
