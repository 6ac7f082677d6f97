/**
 * Numbers, money and dates as the country writes them: always `Intl`, always with es-SV behind the asked language,
 * because indigenous codes resolve to en-US otherwise (measured, accessibility.md §5.5).
 */
import type { Translator } from './translator.ts';

export type Formats = Pick<Translator, 'number' | 'money' | 'date' | 'dateTime'>;

/** `timeZone` is the country's: a date never depends on the visitor's clock settings. */
export function createFormats(lang: string, timeZone = 'America/El_Salvador'): Formats {
  const locales = [lang === 'es' ? 'es-SV' : lang, 'es-SV'];
  const numbers = new Intl.NumberFormat(locales);
  const long = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone });
  // A calendar day has no zone: it is read and written as UTC so that it stays the day it is.
  const longDay = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' });
  const longTime = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const write = (iso: string, format: Intl.DateTimeFormat): string => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : format.format(time);
  };
  return {
    number: (value) => numbers.format(value),
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(locales, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(
        Number(amount),
      ),
    date: (iso) => write(iso, iso.length === 10 ? longDay : long),
    dateTime: (iso) => write(iso, longTime),
  };
}
