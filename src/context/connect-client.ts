/** The whole client of an API, and what gives cards patience: apart from words, because both come on demand. */
import { config } from 'zod/mini';
import { createCatalogueClient, type CatalogueClient } from '../client/create-catalogue-client.ts';
import { baseAddress, page } from './page.ts';

export { createPatience } from '../client/ask-patiently.ts';

// zod compiles its parsers with `new Function` unless told not to, and a strict CSP reports the attempt. Not called through
// `z`: of that the build keeps only what somebody uses (vite.config.ts, PURE).
config({ jitless: true });

/** The page's client of an API: the same one for the same address. */
export function clientFor(api: string): CatalogueClient {
  const baseUrl = baseAddress(api);
  const { clients } = page();
  let client = clients.get(baseUrl);
  if (!client) {
    client = createCatalogueClient({ baseUrl });
    clients.set(baseUrl, client);
  }
  return client;
}
