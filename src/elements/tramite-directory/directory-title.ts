/** Two directories on a page are told apart by what they are limited to. */
import type { Directory } from '../../contract/directory.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { plain } from '../../internal/fiche/say.ts';

export function directoryTitle(
  { institutions, categories }: Directory,
  only: { institution?: string; category?: string },
  words: FicheTranslator,
): string {
  const institution = institutions.find(({ code }) => code === only.institution);
  const category = categories.find(({ code }) => code === only.category);
  const names = [institution, category].flatMap((of) => (of ? plain(of.name, words) : []));
  return names.length > 0
    ? words.t('directory.title.of', { name: names.join(', ') })
    : words.t('directory.title');
}
