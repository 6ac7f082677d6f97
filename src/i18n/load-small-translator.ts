/** From a language to the small translator with the card's words and those of one topic, fetched when asked for. */
import { createCardTranslator } from './card-translator.ts';
import { loadRegister } from './load-register.ts';
import { esCardRest } from './locales/es.card-rest.ts';
import { esCard } from './locales/es.card.ts';
import type { SupportedLanguage } from './supported-language.ts';
import type { Messages, Translator } from './translator.ts';

export interface Topic {
  spanish: () => Promise<Messages>;
  english: () => Promise<Messages>;
}

export async function loadSmallTranslator<Key extends string>(
  lang: SupportedLanguage,
  { spanish, english }: Topic,
): Promise<Translator<Key>> {
  if (lang === 'en') {
    const [{ enCard }, words] = await Promise.all([import('./locales/en.card.ts'), english()]);
    return createCardTranslator('en', { ...enCard, ...words });
  }
  const [words, register] = await Promise.all([spanish(), loadRegister(lang)]);
  const all = { ...esCard, ...esCardRest, ...words, ...register };
  if (lang === 'es' || register) return createCardTranslator('es', all);
  const { pseudoMessages } = await import('./pseudo.ts');
  return createCardTranslator(lang, pseudoMessages(all), lang === 'ar-XB' ? 'rtl' : 'ltr');
}
