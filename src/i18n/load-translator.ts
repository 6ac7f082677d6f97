/** From a language to all words. Asked for once and kept. */
import { loadOnce } from './load-once.ts';
import { loadRegister } from './load-register.ts';
import type { Translator } from './translator.ts';

export const loadTranslator = loadOnce(async (lang): Promise<Translator> => {
  const [{ createI18nextTranslator, es }, register] = await Promise.all([
    import('./spanish.ts'),
    loadRegister(lang),
  ]);
  if (lang === 'es' || register) return createI18nextTranslator('es', { ...es, ...register }, es);
  if (lang === 'en') return createI18nextTranslator('en', (await import('./locales/en.ts')).en, es);
  const { pseudoMessages } = await import('./pseudo.ts');
  return createI18nextTranslator(lang, pseudoMessages(es), es, lang === 'ar-XB' ? 'rtl' : 'ltr');
});
