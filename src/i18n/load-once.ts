import { supportedLanguage, type SupportedLanguage } from './supported-language.ts';

/**
 * From a BCP 47 tag to the words of the language that fits it best. Keeps one promise for each language; a failed load is
 * forgotten, so that the next element may try again.
 */
export function loadOnce<Words>(
  load: (lang: SupportedLanguage) => Promise<Words>,
): (tag: string) => Promise<Words> {
  const loads = new Map<SupportedLanguage, Promise<Words>>();
  return (tag) => {
    const lang = supportedLanguage(tag);
    let words = loads.get(lang);
    if (!words) {
      words = load(lang);
      loads.set(lang, words);
      words.catch(() => loads.delete(lang));
    }
    return words;
  };
}
