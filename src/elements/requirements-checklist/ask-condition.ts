/** «Si usted tiene 18 años o más.» as a question: «¿Usted tiene 18 años o más?». */
import type { Text } from '../../contract/text.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { capital } from '../../internal/fiche/capital.ts';
import { plain, otherLang } from '../../internal/fiche/say.ts';

/**
 * Only a Spanish sentence that begins with «Si» turns into a question by itself; any other is quoted. `lang` when it is not
 * that of the words around it.
 */
export function askCondition(
  condition: Text,
  words: FicheTranslator,
): { text: string; lang?: string | undefined } {
  const said = plain(condition, words)
    .trim()
    .replace(/[.:;]+$/, '');
  const lang = otherLang(condition, words);
  const spanish = lang === 'es' || (lang === undefined && words.lang.startsWith('es'));
  const [, asked] = (spanish && !/[.;?]/.test(said) && /^si\s+(.+)$/is.exec(said)) || [];
  if (asked) return { text: `¿${capital(asked)}?`, lang };
  return { text: words.t('list.question.quoted', { text: said }) };
}
