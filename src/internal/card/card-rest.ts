/**
 * What most first cards do without: names in further languages, marks of a search, what to bring, the buttons, and what is
 * shown when something failed. A page asks for it when a card has a reason; what draws lists of cards brings it along.
 */
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';
import { el, type Content } from '../el.ts';
import type { CardRest, CardViewOptions } from './card-view.ts';
import { describeAnyMode } from './describe-any-mode.ts';
import { namesInOrder, type ShownName } from './names-in-order.ts';

export const cardRest: CardRest = {
  describeAnyMode,
  markSpanish,
  namesInOrder,
  marked,
  needs,
  actions,
};

/** `lang` of a field that fell back to Spanish. */
function inSpanish(card: TramiteCard, ...fields: string[]): 'es' | undefined {
  return fields.some((field) => card.inSpanish?.includes(field)) ? 'es' : undefined;
}

/** What the catalogue's own words say is in their language; what ours say, in the page's. */
function markSpanish(view: HTMLElement, card: TramiteCard): void {
  const { institution, alert, fee, time } = card;
  const own = { institution: institution.name, alert, fee: fee.text, time: time?.text };
  for (const [field, text] of Object.entries(own)) {
    if (!text || !inSpanish(card, field)) continue;
    for (const part of view.querySelectorAll<HTMLElement>('p, dd'))
      if (part.textContent === text) part.lang = 'es';
  }
}

function needs(card: TramiteCard, words: CardTranslator): Content {
  const names = card.requirementNames ?? [];
  return (
    names.length > 0 &&
    el(
      'div',
      { class: 'needs', part: 'needs' },
      el('p', { id: 'n' }, words.t('card.requirements.list')),
      el(
        'ul',
        { 'aria-labelledby': 'n' },
        names.map((name, index) =>
          el('li', { lang: inSpanish(card, 'requirements', `requirements.${index}`) }, name),
        ),
      ),
    )
  );
}

function actions(
  card: TramiteCard,
  { name, lang }: ShownName,
  words: CardTranslator,
  options: CardViewOptions,
): Content {
  const online = card.status === 'published' ? card.onlineUrl : undefined;
  return el(
    'div',
    { class: 'actions' },
    online &&
      el(
        'a',
        {
          class: 'button primary',
          part: 'primary',
          href: online,
          rel: 'noopener noreferrer',
          click: options.onStart,
        },
        words.t('card.start'),
        el('span', { class: 'vh' }, ` ${words.t('card.start.external')}`),
      ),
    el(
      'a',
      { class: 'button', part: 'secondary', href: options.href, click: options.onChosen },
      words.t('card.details'),
      el('span', { class: 'vh' }, ': ', el('span', { lang }, name)),
    ),
  );
}

/** The name with the matching stretches marked, which are those of the asked language; the text is the same with and without. */
function marked(name: string, card: TramiteCard, { highlights = [] }: CardViewOptions): Content {
  if (name !== card.name) return name;
  const pieces: Content[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    pieces.push(name.slice(at, start), el('mark', {}, name.slice(start, end)));
    at = end;
  }
  return [pieces, name.slice(at)];
}
