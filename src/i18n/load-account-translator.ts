/** From a language to the words of the public account, which says the same in every register of Spanish. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { AccountMessageKey } from './translator.ts';

export const loadAccountTranslator = loadOnce((lang) =>
  loadSmallTranslator<AccountMessageKey>(lang.startsWith('es-x-') ? 'es' : lang, {
    spanish: async () => (await import('./locales/es.account.ts')).esAccount,
    english: async () => (await import('./locales/en.account.ts')).enAccount,
  }),
);
