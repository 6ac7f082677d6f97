/**
 * Numbers, money and dates as the country writes them: `Intl`, always with es-SV behind the asked language,
 * because indigenous codes resolve to en-US otherwise (measured, accessibility.md §5.5).
 *
 * Whatever `Intl` writes first keeps a cheap phone busy for about 100 ms, longer than a screen of cards. So what nearly every
 * card says is written without it: numbers, dollars, and days in Spanish. test/i18n/formats.test.ts says that both
 * write the same.
 */
import type { Translator } from './translator.ts';

export type Formats = Pick<Translator, 'number' | 'money' | 'date' | 'dateTime'>;

/** The country's: a date never depends on the visitor's clock settings. */
const ZONE = 'America/El_Salvador';
/** Its distance to UTC, all year. */
const OFFSET = 6 * 3_600_000;
const PLAIN = /^\d{1,12}(\.\d\d?)?$/;
const GROUPS = /\B(?=(\d{3})+(?!\d))/g;
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const grouped = (digits: string) => digits.replace(GROUPS, ',');

export function createFormats(lang: string): Formats {
  const locales = [lang === 'es' ? 'es-SV' : lang, 'es-SV'];
  const write = (time: Date, iso: string, options: Intl.DateTimeFormatOptions): string =>
    Number.isNaN(+time) ? iso : time.toLocaleString(locales, { dateStyle: 'long', ...options });
  return {
    number: (value) => (PLAIN.test(`${value}`) ? grouped(`${value}`) : value.toLocaleString(locales)),
    money: ({ amount, currency }) =>
      currency === 'USD' && PLAIN.test(amount)
        ? grouped(`$${Number(amount).toFixed(2)}`)
        : Number(amount).toLocaleString(locales, {
            style: 'currency',
            currency,
            currencyDisplay: 'narrowSymbol',
          }),
    date(iso) {
      // A calendar day has no zone: it is read and written as UTC so that it stays the day it is. An instant is moved.
      const time = new Date(Date.parse(iso) - (iso[10] ? OFFSET : 0));
      const month = MONTHS[time.getUTCMonth()];
      return lang === 'es' && month
        ? `${time.getUTCDate()} de ${month} de ${time.getUTCFullYear()}`
        : write(time, iso, { timeZone: 'UTC' });
    },
    dateTime: (iso) => write(new Date(iso), iso, { timeStyle: 'short', timeZone: ZONE }),
  };
}
