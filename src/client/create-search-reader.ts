/**
 * How a search asks before anything has failed: by `fetch` alone. The first answer that is none brings the whole client,
 * which is told of that answer and asks from then on: repeats, copies, published files.
 */
import type { SearchAnswer } from '../contract/search.ts';
import type { CardReader } from './create-card-reader.ts';
import type { CatalogueClient } from './create-catalogue-client.ts';
import { isSearchAnswer } from './is-search-answer.ts';
import { readGood } from './read-good.ts';
import { toParameters } from './to-parameters.ts';
import { writeOutSearch } from './write-out-search.ts';

export type SearchReader = CardReader & Pick<CatalogueClient, 'search'>;

/** `whole`: the client of the same catalogue. Rejects when its code cannot be had. */
export function createSearchReader(
  { baseUrl, card }: CardReader,
  whole: () => Promise<CatalogueClient>,
): SearchReader {
  let client: Promise<CatalogueClient> | undefined;
  return {
    baseUrl,
    card,
    async search(query, signal) {
      const first = client
        ? undefined
        : fetch(`${baseUrl}/v1/search?${toParameters({ ...query, short: 1 }).toString()}`, {
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            signal: signal ?? null,
          });
      const exchange = await (first && readGood(first, (body) => isSearchAnswer(writeOutSearch(body))));
      if (exchange)
        return { value: writeOutSearch(exchange.body) as SearchAnswer, asOf: exchange.asOf, stale: false };
      // Nobody waits for it any more.
      if (signal?.aborted) throw new Error('asked again');
      if (!client) {
        client = whole();
        // A bad network is no reason never to try again.
        client.catch(() => (client = undefined));
      }
      return (await client).search(query, signal, first);
    },
  };
}
