/** Where the door of the institution's desk meets its words: what is behind it comes while somebody writes the key. */
export { loadDeskTranslator } from '../i18n/load-desk-translator.ts';
