/** From a language to the words of the search, without i18next: results must not wait for it. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { SearchMessageKey } from './translator.ts';

export const loadSearchTranslator = loadOnce((lang) =>
  loadSmallTranslator<SearchMessageKey>(lang, {
    spanish: async () => (await import('./locales/es.search.ts')).esSearch,
    english: async () => (await import('./locales/en.search.ts')).enSearch,
  }),
);
