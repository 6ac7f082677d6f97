/**
 * Words that a citizen reads, by language, and the small values that every other schema is made of.
 * Spanish is always there; any other language may be missing and falls back to it.
 */
import * as z from 'zod/mini';
import { AMOUNT, CODE, CURRENCY } from './patterns.ts';
import { DURATION_UNITS } from './vocabulary.ts';

/** Longest text that any field may carry, in UTF-16 code units. A guard, not an editorial limit. */
export const TEXT_LIMIT = 100_000;

const words = z.string().check(z.maxLength(TEXT_LIMIT));

/** Text by language: `{ es: 'Renovar el DUI', en?: 'Renew the DUI' }`. Keys are BCP 47 tags. */
export const text = z.catchall(z.object({ es: words }), words);
export type Text = { es: string; [lang: string]: string };

/** Permanent, opaque identifier: letters, digits, dot, dash, underscore; 1–64 characters. */
export const code = z.string().check(z.regex(CODE));

/** `https:` or `http:` address, as WHATWG URL parses it, without user name or password. */
export const url = z.string().check(
  z.maxLength(2048),
  z.refine((value) => isWebAddress(value), 'Escriba una dirección completa, que empiece con https://'),
);

/** Calendar day, `2026-11-21`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Instant with zone, ISO 8601: `2026-11-21T10:20:00-06:00` or `…Z`. */
export const instant = z.iso.datetime({ offset: true });

/** Money is a decimal string and an ISO 4217 code, never a float: `{ amount: '10.31', currency: 'USD' }`. */
export const money = z.object({
  amount: z.string().check(z.regex(AMOUNT)),
  currency: z.string().check(z.regex(CURRENCY)),
});
export type Money = z.infer<typeof money>;

/**
 * A length of time. `text` keeps the words of the source; `amount` and `unit` are there when they could be read
 * from them ("NUEVOS: 20 días hábiles. RENOVACIONES: 15" has only words). At least one of the two is present.
 */
export const duration = z.object({
  amount: z.optional(z.number().check(z.nonnegative())),
  unit: z.optional(z.enum(DURATION_UNITS)),
  text: z.optional(text),
});
export type Duration = z.infer<typeof duration>;

export const phone = z.object({
  /** As people of the country write it: `2222-3333`. */
  number: z.string().check(z.maxLength(60)),
  label: z.optional(text),
});
export type Phone = z.infer<typeof phone>;

/** The text in `lang`, else in its base language, else in Spanish. Says which language it is in. */
export function localized(value: Text, lang: string): { text: string; lang: string } {
  for (const tag of [lang, lang.split('-')[0] ?? lang]) {
    const found = Object.prototype.hasOwnProperty.call(value, tag) ? value[tag] : undefined;
    if (found) return { text: found, lang: tag };
  }
  return { text: value.es, lang: 'es' };
}

function isWebAddress(value: string): boolean {
  try {
    const parsed = new URL(value);
    return (
      (parsed.protocol === 'https:' || parsed.protocol === 'http:') &&
      parsed.username === '' &&
      parsed.password === ''
    );
  } catch {
    return false;
  }
}
