/**
 * From a language to the words of fiches, lists, directories and offices. The small translator is enough for them: a
 * citizen who only reads never waits for i18next.
 */
import { createCardTranslator } from './card-translator.ts';
import { loadOnce } from './load-once.ts';
import { loadRegister } from './load-register.ts';
import { esCard } from './locales/es.card.ts';
import type { SupportedLanguage } from './supported-language.ts';
import type { FicheTranslator } from './translator.ts';

export const loadFicheTranslator = loadOnce(async (lang: SupportedLanguage): Promise<FicheTranslator> => {
  if (lang === 'en') {
    const [{ enCard }, { enFiche }] = await Promise.all([
      import('./locales/en.card.ts'),
      import('./locales/en.fiche.ts'),
    ]);
    return createCardTranslator('en', { ...enCard, ...enFiche });
  }
  const [{ esFiche }, register] = await Promise.all([import('./locales/es.fiche.ts'), loadRegister(lang)]);
  const spanish = { ...esCard, ...esFiche, ...register };
  if (lang === 'es' || register) return createCardTranslator('es', spanish);
  const { pseudoMessages } = await import('./pseudo.ts');
  return createCardTranslator(lang, pseudoMessages(spanish), lang === 'ar-XB' ? 'rtl' : 'ltr');
});
