/** From a language to the words of a card. Spanish is at hand; everything else is asked for once and kept. */
import { createCardTranslator } from './card-translator.ts';
import { loadOnce } from './load-once.ts';
import { loadRegister } from './load-register.ts';
import { esCard } from './locales/es.card.ts';
import type { SupportedLanguage } from './supported-language.ts';
import type { CardTranslator } from './translator.ts';

export const spanishCardTranslator: CardTranslator = createCardTranslator('es', esCard);

export const loadCardTranslator = loadOnce(async (lang: SupportedLanguage): Promise<CardTranslator> => {
  if (lang === 'es') return spanishCardTranslator;
  if (lang === 'en') return createCardTranslator('en', (await import('./locales/en.card.ts')).enCard);
  // The words are Spanish in every register: what is written in them is marked `lang="es"`.
  const register = await loadRegister(lang);
  if (register) return createCardTranslator('es', { ...esCard, ...register });
  const { pseudoMessages } = await import('./pseudo.ts');
  return createCardTranslator(lang, pseudoMessages(esCard), lang === 'ar-XB' ? 'rtl' : 'ltr');
});
