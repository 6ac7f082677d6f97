/** Where the public account meets the network and its words: apart, because no other element needs either. */
export { readReport, reportParameters } from '../client/report/read-report.ts';
export { loadAccountTranslator } from '../i18n/load-account-translator.ts';
