import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.ts';

/** The way to the survey once a request or a report is closed. The folio goes in the fragment, which no server sees; the code never. */
export function surveyInvitation(
  { tramite, folio }: { tramite: string; folio: string },
  base: string,
  words: Translator,
): TemplateResult {
  const lang = words.lang.startsWith('es') ? '' : `?lang=${words.lang}`;
  return html`<p>
    <a class="button" part="secondary" href="${base}/t/${tramite}/encuesta${lang}#folio=${folio}"
      >${words.t('tracker.survey')}</a
    >
  </p>`;
}
