/**
 * Languages we have words for. Spanish has three registers: *usted* is plain `es`, *tú* and *vos* are BCP 47 private use.
 * `es-XL` and `ar-XB` are the pseudo-languages of pseudo.ts.
 */
export type SupportedLanguage = 'es' | 'es-x-tuteo' | 'es-x-voseo' | 'en' | 'es-XL' | 'ar-XB';

/**
 * The language we have words for that fits the BCP 47 tag best; Spanish when none does. A country that speaks of *tú* or
 * *vos* in its own offices is answered so; `es-MX-x-usted` asks for *usted* there.
 */
export function supportedLanguage(tag: string): SupportedLanguage {
  if (tag === 'es-XL' || tag === 'ar-XB') return tag;
  if (/^es-(mx|cl|(.+-)?x-tuteo)$/i.test(tag)) return 'es-x-tuteo';
  if (/^es-(ar|uy|(.+-)?x-voseo)$/i.test(tag)) return 'es-x-voseo';
  return /^en\b/i.test(tag) ? 'en' : 'es';
}
