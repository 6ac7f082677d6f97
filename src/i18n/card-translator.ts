/** The small translator in any language, with all ways to write numbers and dates. */
import { createFormats } from './formats.ts';
import { createSmallTranslator } from './small-translator.ts';
import type { Messages, Translator } from './translator.ts';

export function createCardTranslator<Key extends string>(
  lang: string,
  messages: Messages,
  dir: 'ltr' | 'rtl' = 'ltr',
): Translator<Key> {
  return createSmallTranslator(lang, messages, createFormats(lang), dir);
}
