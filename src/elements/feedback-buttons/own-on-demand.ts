/** What a person may still decide over a report that arrived. It comes with the receipt. */
import { adoptStyles, type LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import { loadFollowTranslator, trackReport } from '../../context/connect-follow.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import { ownReportOf, type OwnReport } from '../../internal/own-report/own-report.ts';
import { ownReportStyles } from '../../internal/own-report/own-report.styles.ts';
import { reportStyles } from './report.styles.ts';

/** Rejects with a CatalogueError. The words are those of the language `tag`. */
export async function ownReport(
  host: LitElement,
  client: CatalogueClient,
  { folio, accessCode }: FolioCredentials,
  tag: string,
): Promise<OwnReport> {
  const credentials = { folio, accessCode };
  const [{ contact }, words] = await Promise.all([
    trackReport(client, credentials),
    loadFollowTranslator(tag),
  ]);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, reportStyles, ownReportStyles]);
  return ownReportOf(host).follow({ client, credentials, contact, words });
}
