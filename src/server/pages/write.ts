/** Money, dates, lengths of time, fees and hours in words. Numbers and dates as the country writes them. */
import type { OpeningHours } from '../../contract/institution.ts';
import { daySpans, WEEKDAYS, type Weekday } from '../../contract/weekdays.ts';
import { localized, type Duration, type Money } from '../../contract/text.ts';
import type { Fee } from '../../contract/tramite.ts';
import { pageTexts } from './texts.ts';

const locale = (lang: string) => (pageTexts(lang).lang === 'en' ? 'en' : 'es-SV');

export function writeMoney({ amount, currency }: Money, lang: string): string {
  return new Intl.NumberFormat(locale(lang), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(Number(amount));
}

/** `21 de noviembre de 2026`; a day stays the day it is, an instant is written in the country's zone. */
export function writeDate(iso: string, lang: string, timeZone = 'UTC'): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale(lang), {
    dateStyle: 'long',
    timeZone: iso.length === 10 ? 'UTC' : timeZone,
  }).format(time);
}

/** Figures when there are, else the words of the source; both when the words say more. */
export function writeDuration(duration: Duration, lang: string): string {
  const t = pageTexts(lang);
  const words = duration.text && localized(duration.text, lang).text;
  if (duration.amount === undefined || duration.unit === undefined) return words ?? t.unknown;
  const [one, other] = t.duration[duration.unit] ?? ['', ''];
  const figures =
    duration.amount === 0 ? t.sameDay : `${String(duration.amount)} ${duration.amount === 1 ? one : other}`;
  return words !== undefined && words.toLowerCase() !== figures.toLowerCase()
    ? `${figures} (${words})`
    : figures;
}

export function writeFee(fee: Fee, lang: string): string {
  const t = pageTexts(lang);
  const words = fee.text && localized(fee.text, lang).text;
  switch (fee.kind) {
    case 'free':
      return t.feeFree;
    case 'amount':
      return fee.amount ? writeMoney(fee.amount, lang) : t.feeUnknown;
    case 'range':
      return fee.amount && fee.maximum
        ? t.feeRange(writeMoney(fee.amount, lang), writeMoney(fee.maximum, lang))
        : t.feeUnknown;
    case 'tariff':
      return words ?? t.feeTariff;
    case 'unknown':
      return words ?? t.feeUnknown;
  }
}

/** `lunes a viernes, 08:00–16:00`. */
export function writeHours({ days, opens, closes }: OpeningHours, lang: string): string {
  const join = pageTexts(lang).lang === 'en' ? ' to ' : ' a ';
  const written = daySpans(days).map(({ first, last }) =>
    first === last ? dayName(first, lang) : `${dayName(first, lang)}${join}${dayName(last, lang)}`,
  );
  return `${written.join(', ')}, ${opens}–${closes}`;
}

function dayName(day: Weekday, lang: string): string {
  // 5 January 2026 was a Monday.
  const date = Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day));
  return new Intl.DateTimeFormat(locale(lang), { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** `240 kB`. */
export function writeBytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
