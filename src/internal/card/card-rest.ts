/**
 * What most first cards do without: names in further languages, marks of a search, what to bring, the buttons, and what is
 * shown when something failed. A page asks for it when a card has a reason; what draws lists of cards brings it along.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { inSpanish, type CardRest, type CardViewOptions } from './card-view.ts';
import { namesInOrder, type ShownName } from './names-in-order.ts';

export const cardRest: CardRest = { namesInOrder, otherNames, marked, needs, actions };

/** Below the summary of the first name: where it comes from, and the same in the country's other languages. */
function otherNames([first, ...others]: readonly ShownName[]): unknown {
  return [first && provenance(first), others.map(otherName)];
}

/** The same trámite in another language of the country, under the name that the page reads first. */
function otherName(other: ShownName): TemplateResult {
  return html`<p class="summary" part="other-name" lang=${other.lang ?? nothing}>
      <strong>${other.name}</strong>${other.summary ? html`<br />${other.summary}` : nothing}
    </p>
    ${provenance(other)}`;
}

/** In words, for everybody: a translation that is not official must not be taken for the law. */
function provenance({ translation }: ShownName): TemplateResult | typeof nothing {
  return translation ? html`<p class="org" part="translation">${translation}</p>` : nothing;
}

function needs(card: TramiteCard, words: CardTranslator): TemplateResult | typeof nothing {
  const names = card.requirementNames ?? [];
  if (names.length === 0) return nothing;
  return html`<div class="needs" part="needs">
    <p id="n">${words.t('card.requirements.list')}</p>
    <ul aria-labelledby="n">
      ${names.map((name, index) => html`<li lang=${inSpanish(card, 'requirements', `requirements.${index}`)}>${name}</li>`)}
    </ul>
  </div>`;
}

function actions(
  card: TramiteCard,
  { name, lang }: ShownName,
  words: CardTranslator,
  options: CardViewOptions,
): TemplateResult {
  const online = card.status === 'published' ? card.onlineUrl : undefined;
  return html`<div class="actions">
    ${
      online
        ? html`<a
            class="button primary"
            part="primary"
            href=${online}
            rel="noopener noreferrer"
            @click=${options.onStart}
            >${words.t('card.start')}<span class="vh"> ${words.t('card.start.external')}</span></a
          >`
        : nothing
    }
    <a class="button" part="secondary" href=${options.href} @click=${options.onChosen}
      >${words.t('card.details')}<span class="vh">: <span lang=${lang ?? nothing}>${name}</span></span></a
    >
  </div>`;
}

/** The name with the matching stretches marked; the text is the same with and without. */
function marked(name: string, highlights: readonly (readonly [number, number])[] = []): unknown {
  if (highlights.length === 0) return name;
  const pieces: unknown[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    pieces.push(name.slice(at, start), html`<mark>${name.slice(start, end)}</mark>`);
    at = end;
  }
  pieces.push(name.slice(at));
  return pieces;
}
