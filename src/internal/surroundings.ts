/** The surroundings of elements that ask more of a catalogue than its cards. */
import type { CatalogueClient } from '../client/create-catalogue-client.ts';
import {
  clientFor,
  loadFicheTranslator,
  loadTranslator,
  loadWholeCardTranslator,
  wholeSpanish,
} from '../context/connect.ts';
import type { CardTranslator, FicheTranslator, Translator } from '../i18n/translator.ts';
import { Surroundings, type Placed } from './card-surroundings.ts';

/** With the words of a fiche: they arrive beside its data. */
export function ficheSurroundings(host: Placed): Surroundings<FicheTranslator, CatalogueClient> {
  return new Surroundings(host, { clientFor, load: loadFicheTranslator });
}

/** With all words: they arrive beside the element's data. */
export function surroundings(host: Placed): Surroundings<Translator, CatalogueClient> {
  return new Surroundings(host, { clientFor, load: loadTranslator });
}

/**
 * With the words that every element has: they are there at once.
 * @public What `npm run new` writes begins with it.
 */
export function basicSurroundings(host: Placed): Surroundings<CardTranslator, CatalogueClient> {
  return new Surroundings(host, { clientFor, load: loadWholeCardTranslator, first: wholeSpanish });
}
