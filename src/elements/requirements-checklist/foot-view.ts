import { html, nothing, type TemplateResult } from 'lit';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { say } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';

/** How old the data are, the way to the fiche, and what must be said with them; on paper its QR. */
export function footView(
  { fiche, words, base }: Drawing,
  qr: TemplateResult | typeof nothing,
): TemplateResult {
  const { tramite, notice } = fiche;
  return html`<footer class="foot" part="foot">
    ${qr}
    <p>
      ${words.t('list.data', { date: words.date(tramite.verifiedAt ?? tramite.updatedAt) })}
      <a class="line" href=${ficheUrl(base, tramite.code, words.lang)}>${words.t('list.fiche')}</a>
    </p>
    ${notice ? html`<p>${say(notice, words)}</p>` : nothing}
  </footer>`;
}
