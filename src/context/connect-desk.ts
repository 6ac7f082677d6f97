/** Where the institution's desk meets the network: apart, because no citizen's page needs it. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { createDeskClient, type DeskClient } from '../client/desk/create-desk-client.ts';

/** The desk behind a key, at the same API and over the same network as everything else. */
export function openDesk({ baseUrl, network }: CatalogueClient, token: string): DeskClient {
  return createDeskClient({ baseUrl, fetch: network, token });
}
