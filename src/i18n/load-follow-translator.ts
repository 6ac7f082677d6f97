/** From a language to the words of a report that is followed: they come with the report. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { FollowMessageKey } from './translator.ts';

export const loadFollowTranslator = loadOnce((lang) =>
  loadSmallTranslator<FollowMessageKey>(lang, {
    spanish: async () => (await import('./locales/es.follow.ts')).esFollow,
    english: async () => (await import('./locales/en.follow.ts')).enFollow,
  }),
);
