/** What the catalogue says as a plain string, in the language of the words around it; where it is not there, in Spanish. */
import { localized, type Text } from '../contract/text.ts';

/** Anything that knows its language: a translator. */
export interface InLanguage {
  readonly lang: string;
  /** What the catalogue says is wished in this language; the words are in `lang`. */
  readonly content?: string;
}

/** For an attribute or a plain string, where no language can be marked. */
export function plain(text: Text, words: InLanguage): string {
  return localized(text, wished(words)).text;
}

/** The language of a text when it is not that of the words around it: for the `lang` of an element of one's own. */
export function otherLang(text: Text, words: InLanguage): string | undefined {
  const { lang } = localized(text, wished(words));
  return lang === around(words) ? undefined : lang;
}

export function wished({ content, lang }: InLanguage): string {
  return content ?? lang;
}

/** The long test languages (`es-XL`) are Spanish to whoever reads. */
export function around({ lang }: InLanguage): string {
  return lang.startsWith('es-') ? 'es' : lang;
}
