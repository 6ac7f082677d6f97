/**
 * The names of a card in the order of the page: Spanish first, unless the page is in the other language. The data were
 * asked in a language that we have words for; the other name came along.
 */
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

type CardName = NonNullable<TramiteCard['also']>[number];
/** `lang` and `summaryLang` are absent where it is that of the words around. */
export type ShownName = Omit<CardName, 'lang'> & {
  lang?: string | undefined;
  summaryLang?: string | undefined;
};

export function namesInOrder(
  card: TramiteCard,
  { lang, content }: Pick<CardTranslator, 'lang' | 'content'>,
): [ShownName, ...ShownName[]] {
  const { nameLang, name, summary, translation, also = [] } = card;
  const first: ShownName = {
    lang: nameLang,
    name,
    summary,
    summaryLang: card.inSpanish?.includes('summary') ? 'es' : undefined,
    ...(translation && { translation }),
  };
  const others = also.map((other): ShownName => {
    const mark = other.lang === lang ? undefined : other.lang;
    return { ...other, lang: mark, summaryLang: mark };
  });
  const wished = content === undefined ? -1 : also.findIndex((other) => isIn(other.lang, content));
  const [own] = wished < 0 ? [] : others.splice(wished, 1);
  if (!own) return [first, ...others];
  return own.summary
    ? [own, first, ...others]
    : [{ ...own, summary, summaryLang: undefined }, first, ...others];
}

function isIn(lang: string, asked: string): boolean {
  return lang === asked || lang === asked.split('-')[0];
}
