/**
 * Words for opening hours → hours by day, when they say one thing: «Lunes a viernes de 8:00 a.m. a 4:00 p.m.». Anything
 * with cases, breaks or exceptions keeps only its words, which the caller keeps in any case.
 */
import { WEEKDAYS, type OpeningHours, type Weekday } from '../contract/institution.ts';

const DAYS = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabados?', 'domingos?'];
const DAY = `(${DAYS.join('|')})`;
const CLOCK = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.? ?m\.?|p\.? ?m\.?|m\.?|h(?:oras|rs)?\.?)?`;
const HOURS = new RegExp(
  String.raw`^(?:de )?${DAY}(?: ?(?:a|-|–) ?${DAY})?,?:? (?:de )?(?:las )?${CLOCK} ?(?:a|-|–|hasta) ?(?:las )?${CLOCK}$`,
);

export function readHours(words: string): OpeningHours[] {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  const match = HOURS.exec(plain.replace(/\.$/, (end) => (/[apm]\.$/.test(plain) ? end : '')));
  if (!match) return [];
  const [, first = '', last, openHour, openMinute, openHalf, closeHour, closeMinute, closeHalf] = match;
  const opens = clock(openHour, openMinute, openHalf);
  const closes = clock(closeHour, closeMinute, closeHalf);
  const days = daysBetween(first, last ?? first);
  return opens && closes && opens < closes && days.length > 0 ? [{ days, opens, closes }] : [];
}

function daysBetween(first: string, last: string): Weekday[] {
  const place = (name: string) => DAYS.findIndex((day) => new RegExp(`^${day}$`).test(name));
  return WEEKDAYS.slice(place(first), place(last) + 1);
}

/** `m.` is noon; twelve of the night is not said by anybody who opens then. */
function clock(hour = '', minute = '00', half = ''): string | undefined {
  const isAfternoon = half.startsWith('p');
  const told = Number(hour);
  const value = isAfternoon && told < 12 ? told + 12 : told;
  if (value > 23 || Number(minute) > 59 || (half.startsWith('a') && told > 12)) return undefined;
  return `${String(value).padStart(2, '0')}:${minute}`;
}
