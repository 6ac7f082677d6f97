/** When in the year something can be done. */
import type { FicheTranslator } from '../../i18n/translator.ts';

/** `11-15` with `yearly`, `5` with `monthly`, `2026-11-15` without. */
export interface Season {
  from: string;
  to: string;
  repeats?: 'yearly' | 'monthly' | undefined;
}

/** «Del 15 de noviembre al 31 de diciembre, cada año.» */
export function describeWindow({ from, to, repeats }: Season, words: FicheTranslator): string {
  const key = repeats === undefined ? 'fiche.window' : (`fiche.window.${repeats}` as const);
  return words.t(key, { from: pointOf(from, words), to: pointOf(to, words) });
}

/** Undefined when the source's words are no dates. `today`: `2026-11-21`. */
export function isInSeason({ from, to, repeats }: Season, today: string): boolean | undefined {
  const shape =
    repeats === 'yearly' ? /^\d\d-\d\d$/ : repeats === 'monthly' ? /^\d{1,2}$/ : /^\d{4}-\d\d-\d\d$/;
  if (!shape.test(from) || !shape.test(to)) return undefined;
  const pad = (point: string) => point.padStart(2, '0');
  const now = repeats === 'yearly' ? today.slice(5) : repeats === 'monthly' ? today.slice(8) : today;
  const [first, last] = [pad(from), pad(to)];
  // A season that goes over New Year.
  return first <= last ? first <= now && now <= last : now >= first || now <= last;
}

/** A day, a day of the year, or whatever else the source wrote, as it is. */
function pointOf(point: string, words: FicheTranslator): string {
  if (/^\d{4}-\d\d-\d\d$/.test(point)) return words.date(point);
  if (!/^\d\d-\d\d$/.test(point)) return point;
  return new Intl.DateTimeFormat([words.lang === 'es' ? 'es-SV' : words.lang, 'es-SV'], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(`2024-${point}T00:00:00Z`));
}
