/** Languages we have words for; `es-XL` and `ar-XB` are the pseudo-languages of pseudo.ts. */
export type SupportedLanguage = 'es' | 'en' | 'es-XL' | 'ar-XB';

/** The language we have words for that fits the BCP 47 tag best; Spanish when none does. */
export function supportedLanguage(tag: string): SupportedLanguage {
  if (tag === 'es-XL' || tag === 'ar-XB') return tag;
  return tag.toLowerCase().split('-')[0] === 'en' ? 'en' : 'es';
}
