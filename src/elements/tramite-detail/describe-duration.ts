/** A length of time in words: the figure, and the source's own words where they say something else. */
import type { Duration } from '../../contract/text.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { describeTime } from '../../internal/card/describe-time.ts';
import { plain } from '../../internal/fiche/say.ts';

export function describeDuration(duration: Duration, words: FicheTranslator): string {
  const { text, ...figure } = duration;
  const source = text ? plain(text, words).trim() : '';
  const said = describeTime({ ...figure, ...(source && { text: source }) }, words);
  // A dash alone in the source is no answer.
  if (!said || !/[\p{L}\d]/u.test(source) || same(said, source)) return said;
  return `${said} (${source})`;
}

function same(one: string, other: string): boolean {
  const plainly = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return plainly(one) === plainly(other);
}
