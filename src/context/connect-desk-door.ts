/** Where the door of the institution's desk meets its words, and those of what is behind it: they come beside its code. */
export { loadDeskDoorTranslator } from '../i18n/load-desk-door-translator.ts';
export { loadDeskTranslator } from '../i18n/load-desk-translator.ts';
