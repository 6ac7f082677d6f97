/**
 * The one composition root of the front end: here the client meets the network and the words meet their language.
 * One client per API and page, whatever number of elements and of files they came from.
 */
import * as z from 'zod/mini';
import { createCatalogueClient, type CatalogueClient } from '../client/create-catalogue-client.ts';
import { baseAddress, page } from './page.ts';

export { loadFicheTranslator } from '../i18n/load-fiche-translator.ts';
export { loadSearchTranslator } from '../i18n/load-search-translator.ts';
export { loadTranslator } from '../i18n/load-translator.ts';
export { loadWholeCardTranslator, wholeSpanish } from '../i18n/whole-card-translator.ts';

// zod compiles its parsers with `new Function` unless told not to, and a strict CSP reports the attempt.
z.config({ jitless: true });

/** The page's client of an API: the same one for the same address. */
export function clientFor(api: string): CatalogueClient {
  const baseUrl = baseAddress(api);
  const { clients } = page();
  let client = clients.get(baseUrl);
  if (!client) {
    client = createCatalogueClient({ baseUrl });
    clients.set(baseUrl, client);
  }
  return client;
}
