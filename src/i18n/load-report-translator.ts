/** From a language to the words behind the two buttons, without i18next: they come with the first press. */
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import type { ReportMessageKey } from './translator.ts';

export const loadReportTranslator = loadOnce((lang) =>
  loadSmallTranslator<ReportMessageKey>(lang, {
    spanish: async () => (await import('./locales/es.report.ts')).esReport,
    english: async () => (await import('./locales/en.report.ts')).enReport,
  }),
);
