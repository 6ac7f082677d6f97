/** From a language tag to a translator. Spanish of the card is at hand; everything else is asked for once and kept. */
import { createCardTranslator } from './card-translator.ts';
import { esCard } from './locales/es.card.ts';
import type { CardTranslator, Translator } from './translator.ts';

export type SupportedLanguage = 'es' | 'en' | 'es-XL' | 'ar-XB';

/** The language we have words for that fits `tag` best; Spanish when none does. */
export function supportedLanguage(tag: string): SupportedLanguage {
  if (tag === 'es-XL' || tag === 'ar-XB') return tag;
  return tag.toLowerCase().split('-')[0] === 'en' ? 'en' : 'es';
}

export const spanishCardTranslator: CardTranslator = createCardTranslator('es', esCard);

const cardTranslators = new Map<SupportedLanguage, Promise<CardTranslator>>();
const fullTranslators = new Map<SupportedLanguage, Promise<Translator>>();

export function loadCardTranslator(lang: SupportedLanguage): Promise<CardTranslator> {
  return kept(cardTranslators, lang, async () => {
    if (lang === 'es') return spanishCardTranslator;
    if (lang === 'en') return createCardTranslator('en', (await import('./locales/en.card.ts')).enCard);
    return loadTranslator(lang);
  });
}

export function loadTranslator(lang: SupportedLanguage): Promise<Translator> {
  return kept(fullTranslators, lang, async () => {
    const [{ createI18nextTranslator }, { es }] = await Promise.all([
      import('./i18next-translator.ts'),
      import('./locales/es.ts'),
    ]);
    if (lang === 'es') return createI18nextTranslator('es', es, es);
    if (lang === 'en') return createI18nextTranslator('en', (await import('./locales/en.ts')).en, es);
    const { pseudoMessages } = await import('./pseudo.ts');
    return createI18nextTranslator(lang, pseudoMessages(es), es, lang === 'ar-XB' ? 'rtl' : 'ltr');
  });
}

/** A failed load is forgotten, so that the next element may try again. */
function kept<Key, Value>(
  cache: Map<Key, Promise<Value>>,
  key: Key,
  load: () => Promise<Value>,
): Promise<Value> {
  let value = cache.get(key);
  if (!value) {
    value = load();
    cache.set(key, value);
    value.catch(() => cache.delete(key));
  }
  return value;
}
