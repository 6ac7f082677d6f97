/** Where what comes with the first press of the two buttons meets the network, its words and the contract. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import { createReportClient, type ReportClient } from '../client/reports/create-report-client.ts';

export { personalDataIn, type PersonalData } from '../contract/personal-data.ts';
export {
  PART_KINDS,
  PROBLEMS_OF,
  reportParts,
  type PartKind,
  type ReportPart,
} from '../contract/report-parts.ts';
export { localized } from '../contract/text.ts';
export { loadReportTranslator } from '../i18n/load-report-translator.ts';

const clients = new WeakMap<CatalogueClient, ReportClient>();

/** The same API over the same network; one for each client. */
export function reportClientFor(client: CatalogueClient): ReportClient {
  let reports = clients.get(client);
  if (!reports) clients.set(client, (reports = createReportClient(client.baseUrl, client.network)));
  return reports;
}
