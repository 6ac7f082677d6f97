/** Where the correction of a field meets the network and the catalogue's own lists: it comes when somebody begins one. */
export { officeClient, type DeskOffice, type OfficeClient } from '../client/desk/office-client.ts';
export { CHANNELS, DURATION_UNITS, FEE_KINDS } from '../contract/vocabulary.ts';
export { parsePlainText } from '../richtext/parse-plain-text.ts';
export { toPlainText } from '../richtext/to-plain-text.ts';
