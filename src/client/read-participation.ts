/**
 * How votes, reports and requests are read, apart from cards: a page of cards must not wait for it. The client asks for
 * this file with the first question that needs it, and elements with a form bring it along.
 */
export { feedbackCounts, feedbackCountsBatch, feedbackReceipt } from '../contract/feedback.ts';
export { requestView } from '../contract/request.ts';
export { surveyReceipt } from '../contract/survey.ts';
