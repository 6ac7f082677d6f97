/**
 * Numbers, money and days in Spanish as the country writes them, before anything else is there.
 *
 * Whatever `Intl` writes first keeps a cheap phone busy for about 100 ms, longer than a screen of cards. So what nearly every
 * card says is written without it: numbers, dollars, days and plurals. test/i18n/formats.test.ts says that both write the same.
 */
import type { Translator } from './translator.ts';

export type CardFormats = Pick<Translator, 'number' | 'money' | 'date'> & {
  /** Which of `_one`, `_many`, `_other` goes with a number. */
  plural(count: number): string;
};

/** Its distance to UTC, all year: a date never depends on the visitor's clock settings. */
const OFFSET = 6 * 3_600_000;
/** What every language writes alike: digits, and a comma between thousands. */
export const PLAIN = /^\d{1,12}(\.\d\d?)?$/;
const GROUPS = /\B(?=(\d{3})+(?!\d))/g;
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const grouped = (digits: string) => digits.replace(GROUPS, ',');

export const spanishFormats: CardFormats = {
  number: (value) => (PLAIN.test(`${value}`) ? grouped(`${value}`) : value.toLocaleString('es-SV')),
  money: ({ amount, currency }) =>
    currency === 'USD' && PLAIN.test(amount)
      ? grouped(`$${Number(amount).toFixed(2)}`)
      : Number(amount).toLocaleString('es-SV', {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
        }),
  date(iso) {
    const time = dayOf(iso);
    const month = MONTHS[time.getUTCMonth()];
    return month ? `${time.getUTCDate()} de ${month} de ${time.getUTCFullYear()}` : iso;
  },
  // What is said of millions, formats.ts knows.
  plural: (count) => (count === 1 ? 'one' : 'other'),
};

/** A calendar day has no zone: it is read and written as UTC so that it stays the day it is. An instant is moved. */
export function dayOf(iso: string): Date {
  return new Date(Date.parse(iso) - (iso[10] ? OFFSET : 0));
}
