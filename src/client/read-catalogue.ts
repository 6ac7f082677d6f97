/**
 * How whole fiches, directories and lists of offices are read, apart from cards: their schemas are heavy, and a page of
 * cards must not wait for them. The client asks for this file with the first question that needs it.
 */
export { directory } from '../contract/directory.ts';
export { fiche } from '../contract/fiche.ts';
export { officeList } from '../contract/office-list.ts';
