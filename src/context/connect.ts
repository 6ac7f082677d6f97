/**
 * The one composition root of the front end: here the client meets the network and the words meet their language.
 * One client per API and page, whatever number of elements and of files they came from.
 */
import * as z from 'zod/mini';
import { createCatalogueClient, type CatalogueClient } from '../client/create-catalogue-client.ts';
import { page, type PageSettings } from './page.ts';

export { loadCardTranslator, spanishCardTranslator } from '../i18n/load-card-translator.ts';
export { loadFicheTranslator } from '../i18n/load-fiche-translator.ts';
export { loadSearchTranslator } from '../i18n/load-search-translator.ts';
export { loadTranslator } from '../i18n/load-translator.ts';
export {
  contentLanguage,
  dataLanguage,
  supportedLanguage,
  type SupportedLanguage,
} from '../i18n/supported-language.ts';

// zod compiles its parsers with `new Function` unless told not to, and a strict CSP reports the attempt.
z.config({ jitless: true });

/** Sets what holds for the whole page; members left out stay as they are. */
export function configure(settings: PageSettings): void {
  const present = page();
  present.settings = { ...present.settings, ...settings };
  for (const notify of present.changed) notify();
}

export function pageSettings(): PageSettings {
  return page().settings;
}

/** Calls back after each `configure`; returns how to stop. */
export function onConfigure(notify: () => void): () => void {
  const { changed } = page();
  changed.add(notify);
  return () => changed.delete(notify);
}

/** The page's client of an API: the same one for the same address. */
export function clientFor(api: string): CatalogueClient {
  const baseUrl = new URL(api, document.baseURI).href.replace(/\/+$/, '');
  const { clients } = page();
  let client = clients.get(baseUrl);
  if (!client) {
    client = createCatalogueClient({ baseUrl });
    clients.set(baseUrl, client);
  }
  return client;
}
