/** From a language to the words of the survey. Its questions are the same in every register of Spanish. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import { esSurvey } from './locales/es.survey.ts';
import type { SurveyMessageKey } from './translator.ts';

export const loadSurveyTranslator = loadOnce((lang) =>
  loadSmallTranslator<SurveyMessageKey>(lang, {
    spanish: () => Promise.resolve(esSurvey),
    english: async () => (await import('./locales/en.survey.ts')).enSurvey,
  }),
);
