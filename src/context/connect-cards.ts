/**
 * The part of the composition root that stands before the first card (connect.ts is the rest): here the reader of cards
 * meets the network and the card's words meet their language. One reader per API and page.
 */
import { createCardReader, type CardReader } from '../client/create-card-reader.ts';
import { baseAddress, page } from './page.ts';

export { spanishCardTranslator } from '../i18n/spanish-card-translator.ts';
export { contentLanguage, dataLanguage, isPlainSpanish } from '../i18n/plain-spanish.ts';

/** The page's reader of an API's cards: the same one for the same address, and a whole client where there is one. */
export function cardReaderFor(api: string): CardReader {
  const baseUrl = baseAddress(api);
  const own = page();
  const readers = (own.cards ??= new Map<string, CardReader>());
  let reader = own.clients.get(baseUrl) ?? readers.get(baseUrl);
  if (!reader) {
    reader = createCardReader({
      baseUrl,
      patience: async () => (await import('./connect-client.ts')).createPatience(baseUrl),
      // As much of the error as elements look at: its class comes with the patient way.
      notFound: () => Object.assign(new Error('404'), { reason: 'not_found', status: 404 }),
    });
    readers.set(baseUrl, reader);
  }
  return reader;
}
