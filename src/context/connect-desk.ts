/** Where the institution's desk meets the network and the words of its rooms: apart, because no citizen's page needs either. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { createDeskClient, type DeskClient } from '../client/desk/create-desk-client.ts';

export { loadDeskRestTranslator } from '../i18n/load-desk-rest-translator.ts';

/** The desk behind a key, at the same API and over the same network as everything else. */
export function openDesk({ baseUrl, network }: CatalogueClient, token: string): DeskClient {
  return createDeskClient({ baseUrl, fetch: network, token });
}
