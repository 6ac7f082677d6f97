/** Where a report that is followed meets the network and its words: apart, because few folios are a report's. */
export { eraseReport, keepContact } from '../client/follow/own-report.ts';
export { trackReport } from '../client/follow/track-report.ts';
export { loadFollowTranslator } from '../i18n/load-follow-translator.ts';
