/** How old the data are, who looked at them, where they come from, and what must be said with them. */
import { html, nothing, type TemplateResult } from 'lit';
import { ficheUrl } from '../../internal/fiche/fiche-url.ts';
import { lineLink } from '../../internal/fiche/line-link.ts';
import { say } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';

const YEAR_MS = 365 * 86_400_000;

export function footView(drawing: Drawing): TemplateResult {
  const { fiche, words, base, now } = drawing;
  const { code, updatedAt, verifiedAt, verifiedBy, source, registration } = fiche.tramite;
  const old = now.getTime() - Date.parse(verifiedAt ?? updatedAt) > YEAR_MS;
  return html`<div class="foot" part="foot">
    <p>
      ${words.t('card.data_on', { date: words.date(updatedAt) })}
      ${verifiedAt ? words.t('card.verified', { date: words.date(verifiedAt) }) : nothing}
      ${verifiedBy ? html`${words.t('detail.verified_by')} ${say(verifiedBy, words)}.` : nothing}
    </p>
    ${old ? html`<p class="tag warning">${words.t('detail.old')}</p>` : nothing}
    ${registration && registration.status !== 'registered' ? html`<p>${words.t(`detail.registration.${registration.status}`)}</p>` : nothing}
    ${fiche.notice ? html`<p>${say(fiche.notice, words)}</p>` : nothing}
    <p class="ways">
      ${lineLink(ficheUrl(base, code, words.lang), words.t('detail.catalogue', { code }))}
      ${source ? lineLink(source, words.t('detail.source')) : nothing}
      ${registration?.url ? lineLink(registration.url, words.t('detail.registration.see')) : nothing}
    </p>
  </div>`;
}
