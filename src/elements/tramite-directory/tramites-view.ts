/** The trámites behind an entry, and the way back. Those of a life event are numbered: they come one after the other. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { cardRest } from '../../internal/card/card-rest.ts';
import { cardView } from '../../internal/card/card-view.ts';
import { below, heading, type HeadingLevel } from '../../internal/heading.ts';
import { kept } from '../../internal/kept.ts';
import type { Tramites } from './ask-tramites.ts';
import type { DirectoryPlace } from './directory-place.ts';

export interface TramitesOptions {
  /** Undefined while they are asked for. */
  tramites: Tramites | undefined;
  title: string;
  titleLang: string | undefined;
  place: DirectoryPlace;
  baseUrl: string;
  level: HeadingLevel;
  hrefBack: string;
  onBack: (event: MouseEvent) => void;
  onMore: () => void;
  onChosen: (code: string, position: number) => void;
}

const PAGE = 50;

export function tramitesView(words: FicheTranslator, options: TramitesOptions): TemplateResult {
  const { tramites, title, titleLang, place, level } = options;
  return html`<p>
      <a class="back" part="back" href=${options.hrefBack} @click=${options.onBack}
        >${words.t(`directory.back.${place.way}`)}</a
      >
    </p>
    ${heading(below(level), html`<span lang=${titleLang ?? nothing}>${title}</span>`, { id: 'entry', focusable: true })}
    ${tramites ? listed(tramites, words, options) : html`<div class="wait"></div>`}`;
}

function listed(tramites: Tramites, words: FicheTranslator, options: TramitesOptions): TemplateResult {
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
