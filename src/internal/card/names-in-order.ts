/**
 * The names of a card in the order of the page: Spanish first, unless the page is in the other language. The data were
 * asked in a language that we have words for; the other name came along.
 */
import type { TramiteCard } from '../../contract/card.ts';
import type { CardTranslator } from '../../i18n/translator.ts';

/** `lang` and `summaryLang` are absent where it is that of the words around. */
export type ShownName = Pick<TramiteCard, 'name' | 'translation'> & {
  summary?: string | undefined;
  lang?: string | undefined;
  summaryLang?: string | undefined;
};

export function namesInOrder(
  card: TramiteCard,
  { content = '' }: Pick<CardTranslator, 'content'>,
): [ShownName, ...ShownName[]] {
  const { nameLang, also = [] } = card;
  const first = {
    ...card,
    lang: nameLang,
    summaryLang: card.inSpanish?.includes('summary') ? 'es' : undefined,
  };
  const others: ShownName[] = also.map((other) => ({ ...other, summaryLang: other.lang }));
  // `ppl-SV` is `ppl` to a catalogue that does not tell them apart.
  const own = others.find(({ lang }) => `${content}-`.startsWith(`${lang}-`));
  return own ? [own, first, ...others.filter((other) => other !== own)] : [first, ...others];
}
