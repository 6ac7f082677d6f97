/** All words of a card, in Spanish at hand and in every other language. */
import { createCardTranslator } from './card-translator.ts';
import { loadOnce } from './load-once.ts';
import { loadSmallTranslator } from './load-small-translator.ts';
import { esCardRest } from './locales/es.card-rest.ts';
import { esCard } from './locales/es.card.ts';
import type { CardMessageKey, CardTranslator } from './translator.ts';

export const wholeSpanish: CardTranslator = createCardTranslator('es', { ...esCard, ...esCardRest });

const nothingMore = () => Promise.resolve({});

export const loadWholeCardTranslator = loadOnce(async (lang) =>
  lang === 'es'
    ? wholeSpanish
    : loadSmallTranslator<CardMessageKey>(lang, { spanish: nothingMore, english: nothingMore }),
);

/** The same words with those that a first card does without. */
export function withRest(words: CardTranslator): CardTranslator {
  return words.t('state.retry') === 'state.retry' ? { ...words, t: wholeSpanish.t } : words;
}
