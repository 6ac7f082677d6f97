/**
 * Free words for a length of time → amount and unit, when they say one thing: «5 días hábiles», «25 horas y 27 minutos»,
 * «1 mes.». Ranges, cases and conditions keep only their words, which are kept in any case.
 */
import type { Duration } from '../contract/text.ts';
import type { DurationUnit } from '../contract/vocabulary.ts';

const NUMBERS: Record<string, number> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
};
const UNITS: [RegExp, DurationUnit][] = [
  [/^min(uto)?s?$/, 'minute'],
  [/^(hora|hr)s?$/, 'hour'],
  [/^dias? (ha+bil(es)?|laborables?)$/, 'business_day'],
  // «días» alone: the source does not say which; counted as calendar days, and its words are shown.
  [/^dias?( calendario)?$/, 'calendar_day'],
  [/^semanas?$/, 'week'],
  [/^mes(es)?$/, 'month'],
  [/^anos?$/, 'year'],
];

export function readDuration(words: string): Duration {
  const text = { es: words };
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
  const parts = plain.split(/ (?:y|con) |, /).map(readPart);
  const [first, second, ...more] = parts;
  if (!first || more.length > 0) return { text };
  if (parts.length === 1) return { ...first, text };
  // Hours and minutes add up exactly; a day of work has no agreed number of hours.
  if (first.unit === 'hour' && second?.unit === 'minute') {
    return { amount: first.amount * 60 + second.amount, unit: 'minute', text };
  }
  return { text };
}

function readPart(part: string): { amount: number; unit: DurationUnit } | undefined {
  const match = /^(\d{1,4}|[a-z]+) ?([a-z ]+)$/.exec(part.replace(/\.$/, ''));
  const [, number = '', unitWords = ''] = match ?? [];
  const amount = /^\d/.test(number) ? Number(number) : NUMBERS[number];
  const unit = UNITS.find(([pattern]) => pattern.test(unitWords.trim()))?.[1];
  return amount === undefined || unit === undefined ? undefined : { amount, unit };
}
