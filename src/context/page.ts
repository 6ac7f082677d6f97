/**
 * What all our files on one page share, whatever number of them there are: settings and clients. Found by name, because
 * loader, chunks and single files are separate programs of the same major version.
 */
import type { CardReader } from '../client/create-card-reader.ts';
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import type { Theme } from './appearance.ts';

/** What holds for the whole page unless a provider or an element says otherwise. */
export interface PageSettings {
  /** Address of the API: `https://catalogo.example.gob`. */
  api?: string;
  lang?: string;
  theme?: Theme;
}

export interface Page {
  settings: PageSettings;
  /** By base address. */
  clients: Map<string, CatalogueClient>;
  /** What reads cards and nothing else, by base address; absent on pages that a file before 0.2 made. */
  cards?: Map<string, CardReader>;
  /** Called back after each change of the settings. */
  changed: Set<() => void>;
  /** Address of the loader that serves this page: pasting it ten times is harmless. */
  loader?: string;
  /** Elements of two versions met, and somebody has said so. */
  isMixed?: boolean;
}

const KEY = Symbol.for('ventanilla:page:v1');

export function page(): Page {
  const holder = globalThis as unknown as Record<symbol, Page | undefined>;
  return (holder[KEY] ??= { settings: {}, clients: new Map(), changed: new Set() });
}

/** An address as clients are kept by: complete, without a slash at the end. */
export function baseAddress(api: string): string {
  return new URL(api, document.baseURI).href.replace(/\/+$/, '');
}
