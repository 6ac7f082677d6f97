/** From a language to the words at the door of the institution's desk. Its staff read *usted* in every register. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { DeskDoorMessageKey } from './translator.ts';

export const loadDeskDoorTranslator = loadOnce((lang) =>
  loadSmallTranslator<DeskDoorMessageKey>(lang.startsWith('es-x-') ? 'es' : lang, {
    spanish: async () => (await import('./locales/es.desk-door.ts')).esDeskDoor,
    english: async () => (await import('./locales/en.desk-door.ts')).enDeskDoor,
  }),
);
