/**
 * The small translator that stands before the first card: messages, `{{name}}` and plural forms, in the same notation as
 * the full one. i18next alone would be more than half of the code of a first card (toolchain.md), so it comes beside or
 * after. test/i18n pins that both give the same words for every key of the card.
 */
import type { CardFormats } from './spanish-formats.ts';
import type { Messages, MessageValues } from './translator.ts';

export function createSmallTranslator<Formats extends CardFormats>(
  lang: string,
  messages: Messages,
  formats: Formats,
  dir: 'ltr' | 'rtl' = 'ltr',
) {
  return {
    lang,
    dir,
    ...formats,
    t(key: string, values: MessageValues = {}): string {
      const { count } = values;
      const form = typeof count === 'number' ? messages[`${key}_${formats.plural(count)}`] : undefined;
      const message = form ?? messages[key] ?? messages[`${key}_other`] ?? key;
      return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
        const value = values[name];
        return typeof value === 'number' ? formats.number(value) : (value ?? '');
      });
    },
  };
}
