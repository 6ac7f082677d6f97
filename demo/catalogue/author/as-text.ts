import type { Text } from '../../../src/contract/text.ts';

/** Words as an author writes them: Spanish alone, or by language (`{ es, en }`). */
export type Words = string | Text;

/** `'Renovar el DUI'` → `{ es: 'Renovar el DUI' }`; what already is by language stays as it is. */
export function asText(words: Words): Text {
  return typeof words === 'string' ? { es: words } : words;
}
