/**
 * Numbers, money and dates as the country writes them, in any language: `Intl`, always with es-SV behind the asked language,
 * because indigenous codes resolve to en-US otherwise (measured, accessibility.md §5.5). What Spanish has at hand is in
 * spanish-formats.ts.
 */
import { dayOf, PLAIN, spanishFormats, type CardFormats } from './spanish-formats.ts';
import type { Translator } from './translator.ts';

export type Formats = CardFormats & Pick<Translator, 'dateTime'>;

/** The country's: a date never depends on the visitor's clock settings. */
const ZONE = 'America/El_Salvador';

export function createFormats(lang: string): Formats {
  const locales = [lang === 'es' ? 'es-SV' : lang, 'es-SV'];
  const write = (time: Date, iso: string, options: Intl.DateTimeFormatOptions): string =>
    Number.isNaN(+time) ? iso : time.toLocaleString(locales, { dateStyle: 'long', ...options });
  /** Made when first needed. */
  let rules: Intl.PluralRules | undefined;
  const others: CardFormats = {
    number: (value) =>
      PLAIN.test(`${value}`) ? spanishFormats.number(value) : value.toLocaleString(locales),
    money: (money) =>
      money.currency === 'USD' && PLAIN.test(money.amount)
        ? spanishFormats.money(money)
        : Number(money.amount).toLocaleString(locales, {
            style: 'currency',
            currency: money.currency,
            currencyDisplay: 'narrowSymbol',
          }),
    date: (iso) => write(dayOf(iso), iso, { timeZone: 'UTC' }),
    plural: (count) => (rules ??= new Intl.PluralRules(locales)).select(count),
  };
  return {
    ...(lang === 'es' ? { ...spanishFormats, plural: spanishPlural } : others),
    dateTime: (iso) => write(new Date(iso), iso, { timeStyle: 'short', timeZone: ZONE }),
  };
}

const spanishPlural = (count: number): string =>
  count && count % 1e6 === 0 ? 'many' : spanishFormats.plural(count);
