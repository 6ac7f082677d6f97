/** What the folio of a report leads to. It comes when the catalogue knows the folio as no request's. */
import { adoptStyles, html, type LitElement } from 'lit';
import type { CatalogueClient } from '../../client/create-catalogue-client.ts';
import { loadFollowTranslator, trackReport } from '../../context/connect-follow.ts';
import type { FolioCredentials } from '../../contract/request.ts';
import { below } from '../../internal/heading.ts';
import { ownReportOf } from '../../internal/own-report/own-report.ts';
import { ownReportStyles } from '../../internal/own-report/own-report.styles.ts';
import type { Found } from './found.ts';
import { reportView } from './report-view.ts';
import { reportStyles } from './report.styles.ts';

/** Rejects as `trackRequest` does. The words are those of the language `tag`. */
export async function findReport(
  host: LitElement,
  client: CatalogueClient,
  credentials: FolioCredentials,
  tag: string,
): Promise<Found> {
  const [found, words] = await Promise.all([trackReport(client, credentials), loadFollowTranslator(tag)]);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, reportStyles, ownReportStyles]);
  let report = found;
  const own = ownReportOf(host).follow({
    client,
    credentials,
    contact: report.contact,
    words,
    async onErased() {
      // What was erased must not stay on screen; without an answer, what remains is said all the same.
      const { detail: _detail, response: _response, ...wordless } = report;
      report = await trackReport(client, credentials).catch(() => ({ ...wordless, events: [] }));
    },
  });
  return {
    now: report.now ?? report.receivedAt,
    draw: (all, level) =>
      // These words stay when the page changes its language: they say which they are.
      html`<div class="followed" lang=${words.lang} dir=${words.dir}>
        ${reportView(report, { words, all, level, base: client.baseUrl })} ${own.view(below(level))}
      </div>`,
  };
}
