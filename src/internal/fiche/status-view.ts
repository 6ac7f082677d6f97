/** What holds of a trámite as a whole, right under its name: suspended, gone and what took its place, and its alerts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fiche } from '../../contract/fiche.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { ficheUrl } from './fiche-url.ts';
import { lineLink } from './line-link.ts';
import { presentAlerts } from './present-alerts.ts';
import { say } from './say.ts';

interface Shown {
  fiche: Fiche;
  words: FicheTranslator;
  /** Address of the catalogue. */
  base: string;
  today: string;
}

export function statusView({ fiche, words, base, today }: Shown): TemplateResult | typeof nothing {
  const { tramite, named } = fiche;
  const { status } = tramite;
  const successor = named.find(({ code }) => code === tramite.successor);
  const alerts = presentAlerts(tramite, today);
  const gone = status === 'suspended' || status === 'repealed';
  if (!gone && alerts.length === 0) return nothing;
  // One child in each paragraph: in a box they stand in a row.
  return html`<div class="box warning" part="alert">
    ${gone ? html`<p><strong>${words.t(`card.tag.${status}`)}.</strong></p>` : nothing}
    ${alerts.map(({ text }) => html`<p><span>${say(text, words)}</span></p>`)}
    ${
      successor
        ? html`<p>
            ${lineLink(ficheUrl(base, successor.code, words.lang), html`${words.t('detail.successor')} ${say(successor.name, words)}`)}
          </p>`
        : nothing
    }
  </div>`;
}
