/**
 * From a language to the words of fiches, lists, directories and offices. The small translator is enough for them: a
 * citizen who only reads never waits for i18next.
 */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { FicheMessageKey } from './translator.ts';

export const loadFicheTranslator = loadOnce((lang) =>
  loadSmallTranslator<FicheMessageKey>(lang, {
    spanish: async () => (await import('./locales/es.fiche.ts')).esFiche,
    english: async () => (await import('./locales/en.fiche.ts')).enFiche,
  }),
);
