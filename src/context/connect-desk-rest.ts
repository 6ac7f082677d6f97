/** Where what stands beside the reports of a desk meets the network and its words: it comes when somebody opens it. */
export { deskRestClient, type DeskOffice, type DeskRestClient } from '../client/desk/desk-rest-client.ts';
export { CHANNELS, DURATION_UNITS, FEE_KINDS } from '../contract/vocabulary.ts';
export { loadDeskRestTranslator } from '../i18n/load-desk-rest-translator.ts';
export { parsePlainText } from '../richtext/parse-plain-text.ts';
export { toPlainText } from '../richtext/to-plain-text.ts';
