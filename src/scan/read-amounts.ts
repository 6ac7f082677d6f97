import { wordsToDigits } from './read-numbers.ts';

const FIGURE = String.raw`(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![\d%])`;
const MONEY = new RegExp(
  String.raw`(?:us ?\$|usd|\$) ?${FIGURE}(?: ?(millones|millon))?|${FIGURE} ?(?:de )?(?:dolares|dolar|usd|us\$)(?: con (\d{1,2}) centavos)?|\b(\d{1,2}) centavos`,
  'g',
);

/** Amounts in dollars that a folded text names, as numbers of cents; millions are no fee and left out. */
export function readAmounts(folded: string): number[] {
  const text = wordsToDigits(folded);
  return [...text.matchAll(MONEY)].flatMap(([, before, millions, after, cents, only]) => {
    if (millions !== undefined) return [];
    if (only !== undefined) return [Number(only)];
    const figure = before ?? after;
    return figure === undefined ? [] : [toCents(figure) + Number(cents ?? 0)];
  });
}

/** `1,250.00`, `1.250,00`, `10.5`, `10,50`: the last mark before one or two digits separates the cents. */
function toCents(figure: string): number {
  const [, whole = figure, part = ''] = /^(.*)[.,](\d{1,2})$/.exec(figure) ?? [];
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(part.padEnd(2, '0'));
}
