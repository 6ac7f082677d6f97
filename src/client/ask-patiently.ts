/** The way to cards with repeats, copies from before and published files, for whoever got no answer without them. */
import { UnexpectedAnswer } from './errors.ts';
import { isCardBatch } from './is-card.ts';
import type { Exchange } from './read-exchange.ts';
import { createRetryBudget } from './retry-budget.ts';
import { createTransport, type Fetch, type Transport } from './transport.ts';

/** `first`: what became of the same question before; it counts as the first try. */
export type AskPatiently = (query: URLSearchParams, first?: Promise<Response>) => Promise<Exchange>;

export function createPatience(baseUrl: string, fetch?: Fetch): AskPatiently {
  return askPatiently(createTransport(baseUrl, fetch, createRetryBudget()));
}

export function askPatiently(transport: Transport): AskPatiently {
  return async (query, first) => {
    const exchange = await transport.get('/v1/tramites', query, undefined, first);
    if (isCardBatch(exchange.body)) return exchange;
    throw new UnexpectedAnswer('cards');
  };
}
