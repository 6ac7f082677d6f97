/**
 * Words for a cost → a fee, when they say one thing: «$10.31», «US$ 1,250.00», «De 5 a 10 dólares», «Gratuito». What may be
 * read in two ways («1,250») keeps only its words. A blank is unknown, never free.
 */
import type { Money } from '../contract/text.ts';
import type { Fee } from '../contract/tramite.ts';

const CURRENCIES: readonly [RegExp, string][] = [
  [/US\$|\bUSD\b|d[oó]lar/i, 'USD'],
  [/₡|\bSVC\b|col[oó]n/i, 'SVC'],
  [/\bGTQ\b|quetzal|\bQ\.?\s?(?=\d)/i, 'GTQ'],
  [/\bHNL\b|lempira|\bL\.?\s?(?=\d)/i, 'HNL'],
  [/\bBOB\b|boliviano|\bBs\.?/i, 'BOB'],
  [/€|\bEUR\b|euro/i, 'EUR'],
];
const FREE =
  /^(?:es |totalmente )?(?:gratis|gratuit[oa]s?|sin (?:ning[uú]n )?costo|libre de costo|no tiene costo|exento|ningun[oa])[\s.]*$/i;
const SIGNS =
  /US\$|\$|₡|€|\b(?:USD|SVC|GTQ|HNL|BOB|EUR|Bs|Q|L)\b\.?|\b(?:d[oó]lares?|colon(?:es)?|col[oó]n|quetzal(?:es)?|lempiras?|bolivianos?|euros?)\b/gi;

/** `currency` is that of the table, for figures that name none. */
export function readMoney(written: string, currency: string | undefined): Fee {
  const words = written.replace(/\s+/g, ' ').trim();
  const none = { paymentPlaces: [], methods: [] };
  if (words === '') return { kind: 'unknown', ...none };
  if (FREE.test(words)) return { kind: 'free', text: { es: words }, ...none };
  const named = CURRENCIES.find(([pattern]) => pattern.test(words))?.[1] ?? currency;
  const bare = words.replace(SIGNS, ' ').replace(/\s+/g, ' ').trim();
  const [first, second, ...more] = bare
    .replace(/^(?:de|desde|entre) /i, '')
    .split(/ ?(?:-|–|—| a | hasta | y ) ?/)
    .map((figure) => readFigure(figure));
  const text = { text: { es: words } };
  const isRead = named !== undefined && first !== undefined && more.length === 0;
  if (isRead && second === undefined && !/ a | hasta |[-–—]/.test(bare)) {
    // A zero that somebody wrote is a price.
    if (Number(first) === 0) return { kind: 'free', ...text, ...none };
    return { kind: 'amount', amount: { amount: first, currency: named }, ...text, ...none };
  }
  if (isRead && second !== undefined && Number(first) <= Number(second)) {
    const money = (amount: string): Money => ({ amount, currency: named });
    return { kind: 'range', amount: money(first), maximum: money(second), ...text, ...none };
  }
  return { kind: /arancel|tarifa|seg[uú]n|tabla/i.test(words) ? 'tariff' : 'unknown', ...text, ...none };
}

/** Decimal string with two places at least; undefined when a comma could be either. */
export function readFigure(written: string): string | undefined {
  const figure = written.replace(/\s/g, '').replace(/\.$/, '');
  const plain = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(figure);
  if (plain) return `${Number(plain[1])}.${(plain[2] ?? '').padEnd(2, '0')}`;
  const grouped =
    /^(\d{1,3}(?:,\d{3})+)\.(\d{2})$/.exec(figure) ?? /^(\d{1,3}(?:\.\d{3})+),(\d{2})$/.exec(figure);
  return grouped ? `${(grouped[1] ?? '').replace(/[.,]/g, '')}.${grouped[2] ?? ''}` : undefined;
}
