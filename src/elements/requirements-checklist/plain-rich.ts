/** Rich text where no element can be drawn: in a message, in the clipboard. */
import type { Rich } from '../../contract/richtext.ts';
import { toPlainText } from '../../richtext/to-plain-text.ts';

export function plainRich(rich: Rich, { lang }: { readonly lang: string }): string {
  return toPlainText(rich[lang] ?? rich[lang.split('-')[0] ?? lang] ?? rich.es);
}
