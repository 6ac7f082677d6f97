/**
 * The one composition root of the front end: here the client meets the network and the words meet their language.
 * One client per API and page, whatever number of elements and of files they came from. What a first card needs, and what
 * comes on demand, is in files of their own beside this one.
 */
export { clientFor } from './connect-client.ts';
export { loadFicheTranslator } from '../i18n/load-fiche-translator.ts';
export { loadTranslator } from '../i18n/load-translator.ts';
export { loadWholeCardTranslator, wholeSpanish } from '../i18n/whole-card-translator.ts';
