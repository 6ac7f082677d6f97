/** Where a search meets the network and its words: apart, so that a first result does not wait for what others need. */
import { createSearchReader, type SearchReader } from '../client/create-search-reader.ts';
import { cardReaderFor } from './connect-cards.ts';
import { baseAddress, page } from './page.ts';

export { loadSearchTranslator } from '../i18n/load-search-translator.ts';

const readers = new Map<string, SearchReader>();

/** The page's way to search an API: the same one for the same address, and a whole client where there was one. */
export function searchReaderFor(api: string): SearchReader {
  const baseUrl = baseAddress(api);
  let reader = readers.get(baseUrl) ?? page().clients.get(baseUrl);
  if (!reader) {
    reader = createSearchReader(cardReaderFor(api), async () =>
      (await import('./connect-client.ts')).clientFor(api),
    );
    readers.set(baseUrl, reader);
  }
  return reader;
}
