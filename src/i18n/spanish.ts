/** The full translator and its source language in one chunk, so that they are one request. */
export { createI18nextTranslator } from './i18next-translator.ts';
export { es } from './locales/es.ts';
