/** The legal basis: the only part that is closed at first. Found by the browser's own search, and open on paper. */
import { html, nothing } from 'lit';
import { lineLink } from '../../internal/fiche/line-link.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import { type Drawn, section } from './section.ts';

export function legalSection(drawing: Drawing, open: boolean, onToggle: (open: boolean) => void): Drawn {
  const { fiche, words, richLevel } = drawing;
  const { legalBasis, legalBasisText } = fiche.tramite;
  const norms = legalBasis.flatMap(({ kind, ...norm }) =>
    kind === 'non_existent' ? [] : [{ kind, ...norm }],
  );
  if (norms.length === 0 && !legalBasisText) return nothing;
  const button = html`<button
    type="button"
    class="disclosure"
    part="disclosure"
    aria-expanded=${open}
    aria-controls="norms"
    @click=${() => onToggle(!open)}
  >
    ${words.t('detail.legal')}
  </button>`;
  const list = html`<div
    id="norms"
    hidden=${open ? nothing : 'until-found'}
    @beforematch=${() => onToggle(true)}
  >
    <ul>
      ${norms.map(
        ({ name, kind, number, articles, topic, url, gazetteUrl }) =>
          html`<li>
            <strong>${say(name, words)}</strong
            >${number ? `, ${words.t('detail.legal.number', { number })}` : nothing}
            <p class="note">
              ${words.t(`detail.legal.${kind}`)}${articles ? `. ${articles}` : nothing}${topic ? `. ${words.t(`detail.legal.topic.${topic}`)}` : nothing}
            </p>
            ${
              url
                ? html`<p>
                    ${lineLink(url, html`${words.t('detail.legal.read')}<span class="vh">: ${say(name, words)}</span>`)}
                  </p>`
                : nothing
            }
            ${
              gazetteUrl
                ? html`<p>
                    ${lineLink(gazetteUrl, html`${words.t('detail.legal.gazette')}<span class="vh">: ${say(name, words)}</span>`)}
                  </p>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${legalBasisText ? sayRich(legalBasisText, words, richLevel) : nothing}
  </div>`;
  return section('legal', button, list, drawing);
}
