/** «Si lo presenta hoy, la respuesta es para el 4 de diciembre de 2026.» */
import type { Calendar } from '../../contract/calendar.ts';
import { dueDay } from '../../contract/due-day.ts';
import type { Duration } from '../../contract/text.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';

/**
 * Empty for a length of time that has only words, and for minutes and hours, which nobody counts on a calendar.
 * `today` is the day in the country, `2026-11-21`.
 */
export function dueSentence(
  time: Duration,
  key: 'fiche.due' | 'fiche.due.law',
  words: FicheTranslator,
  { today, calendar }: { today: string; calendar?: Calendar | undefined },
): string {
  if (!time.amount || time.unit === 'minute' || time.unit === 'hour') return '';
  const due = dueDay(today, time, calendar);
  if (!due) return '';
  const said = words.t(key, { date: words.date(due.day) });
  return due.approximate ? `${said} ${words.t('fiche.due.approximate')}` : said;
}
