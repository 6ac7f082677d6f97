/** What a first card has to know of a language: whether the words at hand will do, and what to ask the catalogue for. */

/**
 * True only where `supportedLanguage` says `es`, so that nothing has to be fetched. What looks like one of our registers is
 * left to it.
 */
export function isPlainSpanish(tag: string): boolean {
  return !/^(en\b|ar-XB|es-(XL|mx|cl|ar|uy|.*x-))/i.test(tag);
}

/** The language in which data are asked: a register is a matter of our words, one answer serves all of them. */
export function dataLanguage(tag: string): 'es' | 'en' {
  return /^en\b/i.test(tag) ? 'en' : 'es';
}

/** The tag itself when it is a language that we have no words for: the catalogue may have texts in it. */
export function contentLanguage(tag: string): string | undefined {
  return /^(e[sn]\b|ar-XB)/i.test(tag) ? undefined : tag;
}
