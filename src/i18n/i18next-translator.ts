/** The full translator: i18next behind the port, and the only file that knows it. */
import { createInstance } from 'i18next';
import { createFormats } from './formats.ts';
import type { Messages, Translator } from './translator.ts';

/** `fallback` gives the message when `messages` lacks one: the source language, Spanish. */
export function createI18nextTranslator(
  lang: string,
  messages: Messages,
  fallback: Messages,
  dir: 'ltr' | 'rtl' = 'ltr',
): Translator {
  const formats = createFormats(lang);
  const i18next = createInstance();
  const none = (): void => undefined;
  i18next.use({
    type: 'formatter',
    init: none,
    add: none,
    addCached: none,
    format: (value: unknown) => (typeof value === 'number' ? formats.number(value) : String(value)),
  });
  // Everything is in memory, so that initialisation is done when this returns. Values are text and escaped by Lit.
  void i18next.init({
    lng: lang,
    fallbackLng: 'es',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: { es: { translation: fallback }, [lang]: { translation: messages } },
  });
  return {
    lang,
    dir,
    ...formats,
    t: (key, values) => i18next.t(key, { ...values }),
  };
}
