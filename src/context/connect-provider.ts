/** The client that a provider gives: it reads cards at once, and brings the rest with the first question that needs it. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { normalizeAccessCode, normalizeFolio } from '../contract/folio.ts';
import { cardReaderFor } from './connect-cards.ts';

export function providedClientFor(api: string): CatalogueClient {
  const { baseUrl, card } = cardReaderFor(api);
  const whole = async () => (await import('./connect-client.ts')).clientFor(api);
  return {
    baseUrl,
    card,
    fiche: async (...asked) => (await whole()).fiche(...asked),
    directory: async () => (await whole()).directory(),
    offices: async (...asked) => (await whole()).offices(...asked),
    search: async (...asked) => (await whole()).search(...asked),
    feedbackCounts: async (...asked) => (await whole()).feedbackCounts(...asked),
    giveFeedback: async (...asked) => (await whole()).giveFeedback(...asked),
    answerSurvey: async (...asked) => (await whole()).answerSurvey(...asked),
    withdrawFeedback: async (...asked) => (await whole()).withdrawFeedback(...asked),
    readCredentials: (typed) => ({
      folio: normalizeFolio(typed.folio),
      accessCode: normalizeAccessCode(typed.accessCode),
    }),
    trackRequest: async (...asked) => (await whole()).trackRequest(...asked),
  };
}
