/**
 * The small translator that stands before the first card: the card's own messages, `{{name}}` and plural forms, in the
 * same notation as the full one. i18next alone would be more than half of the code of a first card (toolchain.md), so it
 * comes beside or after. test/i18n pins that both give the same words for every key of the card.
 */
import { createFormats } from './formats.ts';
import type { Messages, Translator } from './translator.ts';

export function createCardTranslator<Key extends string>(
  lang: string,
  messages: Messages,
  dir: 'ltr' | 'rtl' = 'ltr',
): Translator<Key> {
  /** Made when first needed. */
  let plural: Intl.PluralRules | undefined;
  const formats = createFormats(lang);
  return {
    lang,
    dir,
    ...formats,
    t(key, values = {}) {
      const { count } = values;
      const form =
        typeof count === 'number'
          ? messages[`${key}_${(plural ??= new Intl.PluralRules([lang, 'es-SV'])).select(count)}`]
          : undefined;
      const message = form ?? messages[key] ?? messages[`${key}_other`] ?? key;
      return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? formats.number(value) : (value ?? '');
      });
    },
  };
}
