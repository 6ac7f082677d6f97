/**
 * The one composition root of the front end: here the client meets the network and the words meet their language.
 * One client per API and page, whatever number of elements and of files they came from.
 */
import * as z from 'zod/mini';
import { createCatalogueClient, type CatalogueClient } from '../client/create-catalogue-client.ts';
import type { Theme } from './appearance.ts';

export {
  loadCardTranslator,
  loadTranslator,
  spanishCardTranslator,
  supportedLanguage,
  type SupportedLanguage,
} from '../i18n/load-translator.ts';

// zod compiles its parsers with `new Function` unless told not to, and a strict CSP reports the attempt.
z.config({ jitless: true });

/** What holds for the whole page unless a provider or an element says otherwise. */
export interface PageSettings {
  /** Address of the API: `https://catalogo.example.gob`. */
  api?: string;
  lang?: string;
  theme?: Theme;
}

interface Page {
  settings: PageSettings;
  clients: Map<string, CatalogueClient>;
  changed: Set<() => void>;
}

const KEY = Symbol.for('ventanilla:page:v1');

function page(): Page {
  const holder = globalThis as unknown as Record<symbol, Page | undefined>;
  return (holder[KEY] ??= { settings: {}, clients: new Map(), changed: new Set() });
}

/** Sets what holds for the whole page; members left out stay as they are. */
export function configure(settings: PageSettings): void {
  const { settings: present, changed } = page();
  page().settings = { ...present, ...settings };
  for (const notify of changed) notify();
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
