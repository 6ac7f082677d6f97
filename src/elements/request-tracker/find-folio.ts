/** What a folio and its code lead to: a request, or else a report. */
import type { LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import { failureReason } from '../../internal/failure.ts';
import type { Found } from './found.ts';

/** How a request is drawn comes while somebody writes its folio, or beside the request. */
export const loadRequestView = () => import('./request-view.ts');

/** Rejects as `trackRequest` does. `tag`: language of the words. */
export async function findFolio(
  host: LitElement,
  client: CatalogueClient,
  credentials: FolioCredentials,
  tag: string,
): Promise<Found> {
  try {
    const [request, { requestView }] = await Promise.all([
      client.trackRequest(credentials),
      loadRequestView(),
    ]);
    return {
      tracked: request,
      now: request.now,
      draw: (words, level) => requestView(request, words, level, client.baseUrl),
    };
  } catch (error) {
    if (failureReason(error) !== 'not_found') throw error;
    return (await import('./find-report.ts')).findReport(host, client, credentials, tag);
  }
}
