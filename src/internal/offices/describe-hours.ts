/** Hours in words: «lunes a viernes, de 8:00 a. m. a 4:00 p. m.», «Abierta ahora, hasta las 4:00 p. m.». */
import { addDays } from '../../contract/due-day.ts';
import type { OpeningHours } from '../../contract/institution.ts';
import { WEEKDAYS, daySpans, type Weekday } from '../../contract/weekdays.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { localized } from '../../contract/text.ts';
import type { OpenState } from './open-state.ts';

export function describeHours({ days, opens, closes }: OpeningHours, words: FicheTranslator): string {
  const spans = daySpans(days).map(({ first, last }) =>
    first === last
      ? dayName(first, words.lang)
      : words.t('offices.days', { from: dayName(first, words.lang), to: dayName(last, words.lang) }),
  );
  const said = words.t('offices.hours', {
    days: spans.join(', '),
    from: describeClock(opens, words.lang),
    to: describeClock(closes, words.lang),
  });
  return said.charAt(0).toLocaleUpperCase(words.lang) + said.slice(1);
}

/** `today` is the calendar day where the office stands. */
export function describeOpen(state: OpenState | undefined, today: string, words: FicheTranslator): string {
  // «a las 4:00 p. m.» already ends with a point.
  return openSentence(state, today, words).replace(/\.\.$/, '.');
}

function openSentence(state: OpenState | undefined, today: string, words: FicheTranslator): string {
  if (!state) return words.t('offices.unknown');
  if (state.open) return words.t('offices.open', { until: describeClock(state.until, words.lang) });
  const { next, holiday } = state;
  const closed = holiday
    ? words.t('offices.closed.holiday', { name: localized(holiday, words.lang).text })
    : words.t('offices.closed');
  if (!next) return closed;
  const time = describeClock(next.opens, words.lang);
  if (next.day === today) return `${closed} ${words.t('offices.opens.today', { time })}`;
  if (next.day === addDays(today, 1)) return `${closed} ${words.t('offices.opens.tomorrow', { time })}`;
  return `${closed} ${words.t('offices.opens.day', { day: longDay(next.day, words.lang), time })}`;
}

/** `8:00 a. m.` of `08:00`; midnight at the end of a day is midnight. */
export function describeClock(clock: string, lang: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Intl.DateTimeFormat(locales(lang), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(Date.UTC(2026, 0, 5, hours % 24, minutes));
}

export function dayName(day: Weekday, lang: string): string {
  // 5 January 2026 was a Monday.
  return new Intl.DateTimeFormat(locales(lang), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day)),
  );
}

/** `lunes, 23 de noviembre`. */
export function longDay(day: string, lang: string): string {
  return new Intl.DateTimeFormat(locales(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
}

function locales(lang: string): string[] {
  return [lang === 'es' ? 'es-SV' : lang, 'es-SV'];
}
