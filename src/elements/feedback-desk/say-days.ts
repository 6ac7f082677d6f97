/** Days of the week in words, in whatever order they came: «lunes a viernes», «lunes, miércoles». */
import type { DeskRestTranslator } from '../../i18n/translator.ts';
import { placeOf } from './correction-choices.ts';

export function sayDays(days: readonly string[], words: DeskRestTranslator): string {
  const places = days.map(placeOf).toSorted((one, other) => one - other);
  const names = places.map((place) => dayName(place, words.lang));
  const [from = '', to = ''] = [names[0], names.at(-1)];
  const isSpan = places.length > 2 && places.every((place, at) => place === (places[0] ?? 0) + at);
  return isSpan ? words.t('desk.correct.days.span', { from, to }) : names.join(', ');
}

function dayName(place: number, lang: string): string {
  // 5 January 2026 was a Monday.
  return new Intl.DateTimeFormat([lang, 'es'], { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 5 + place),
  );
}
