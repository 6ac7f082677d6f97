import { html, nothing, type TemplateResult } from 'lit';
import type { RequestView } from '../../contract/request.ts';
import type { Translator } from '../../i18n/translator.ts';

/** Statuses on which nothing more happens: as in the contract. */
const CLOSED = ['reassigned', 'granted', 'partial', 'denied', 'withdrawn', 'archived'];

/** The way to the survey once the request is closed. The folio goes in the fragment, which no server sees; the code never. */
export function surveyInvitation(
  { tramite, status, folio }: Pick<RequestView, 'tramite' | 'status' | 'folio'>,
  base: string,
  words: Translator,
): TemplateResult | typeof nothing {
  if (tramite === undefined || !CLOSED.includes(status)) return nothing;
  const lang = words.lang.startsWith('es') ? '' : `?lang=${words.lang}`;
  return html`<p>
    <a class="button" part="secondary" href="${base}/t/${tramite}/encuesta${lang}#folio=${folio}"
      >${words.t('tracker.survey')}</a
    >
  </p>`;
}
