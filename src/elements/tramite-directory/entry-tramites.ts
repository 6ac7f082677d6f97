/**
 * The trámites behind an entry, asked for and drawn: in a file of its own, which comes once the ways in are on screen. Those
 * of a life event are numbered: they come one after the other.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { cardRest } from '../../internal/card/card-rest.ts';
import { cardView } from '../../internal/card/card-view.ts';
import { below } from '../../internal/heading.ts';
import { kept } from '../../internal/kept.ts';
import type { Tramites } from './ask-tramites.ts';
import type { TramitesOptions } from './tramites-view.ts';

export { askTramites } from './ask-tramites.ts';

const PAGE = 50;

export function listed(tramites: Tramites, words: FicheTranslator, options: TramitesOptions): TemplateResult {
  const { cards, total, asOf } = tramites;
  const { place, level, baseUrl } = options;
  const items = cards.map(
    (card, index) =>
      html`<li>
        ${kept(
          cardView(card, words, {
            density: 'line',
            rest: cardRest,
            level: below(below(level)),
            id: card.code,
            href: `${baseUrl}${card.path}`,
            asOf,
            onChosen: () => options.onChosen(card.code, index + 1),
          }),
        )}
      </li>`,
  );
  const rest = total - cards.length;
  return html`<p>
      ${words.t(place.way === 'life-event' ? 'directory.in_order' : 'directory.count', { count: total })}
    </p>
    ${
      place.way === 'life-event'
        ? html`<ol class="tramites ordered" part="tramites">
            ${items}
          </ol>`
        : html`<ul class="tramites" role="list" part="tramites">
            ${items}
          </ul>`
    }
    ${
      rest > 0
        ? html`<button type="button" class="button" part="secondary" @click=${options.onMore}>
            ${words.t('directory.more', { count: Math.min(PAGE, rest) })}
          </button>`
        : nothing
    }`;
}
