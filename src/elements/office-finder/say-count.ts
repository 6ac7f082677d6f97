/** How many offices are left, for whoever does not see the list change. */
import type { FicheTranslator } from '../../i18n/translator.ts';

export function sayCount(count: number, byDistance: boolean, words: FicheTranslator): string {
  const said = words.t(count === 0 ? 'offices.none' : 'offices.found', { count });
  return byDistance ? `${words.t('offices.located')} ${said}` : said;
}
