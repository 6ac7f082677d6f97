/** From a language to all words of the institution's desk: those of the reports, and those of what stands beside them. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { DeskRestMessageKey } from './translator.ts';

export const loadDeskRestTranslator = loadOnce((lang) =>
  loadSmallTranslator<DeskRestMessageKey>(lang.startsWith('es-x-') ? 'es' : lang, {
    spanish: async () => ({
      ...(await import('./locales/es.desk-door.ts')).esDeskDoor,
      ...(await import('./locales/es.desk.ts')).esDesk,
      ...(await import('./locales/es.desk-rest.ts')).esDeskRest,
    }),
    english: async () => ({
      ...(await import('./locales/en.desk-door.ts')).enDeskDoor,
      ...(await import('./locales/en.desk.ts')).enDesk,
      ...(await import('./locales/en.desk-rest.ts')).enDeskRest,
    }),
  }),
);
