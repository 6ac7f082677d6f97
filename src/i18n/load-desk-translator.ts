/** From a language to the words of the institution's desk, those of its door among them. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { DeskMessageKey } from './translator.ts';

export const loadDeskTranslator = loadOnce((lang) =>
  loadSmallTranslator<DeskMessageKey>(lang.startsWith('es-x-') ? 'es' : lang, {
    spanish: async () => ({
      ...(await import('./locales/es.desk-door.ts')).esDeskDoor,
      ...(await import('./locales/es.desk.ts')).esDesk,
    }),
    english: async () => ({
      ...(await import('./locales/en.desk-door.ts')).enDeskDoor,
      ...(await import('./locales/en.desk.ts')).enDesk,
    }),
  }),
);
