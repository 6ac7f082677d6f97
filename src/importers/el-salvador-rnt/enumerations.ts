/** Closed lists of the registry → those of the contract. A value that is not here keeps its words. */
import type { Duration } from '../../contract/text.ts';
import type { DurationUnit } from '../../contract/vocabulary.ts';
import {
  LEGAL_KINDS,
  PAYMENT_PLACES,
  type Channel,
  type Fee,
  type LegalBasis,
} from '../../contract/tramite.ts';

type Known<Value> = Readonly<Record<string, Value>>;

const MEANS: Known<Channel['kind']> = { face: 'in_person', online: 'online', face_online: 'mixed' };
const UNITS: Known<DurationUnit> = {
  minute: 'minute',
  // «días» alone: the registry does not say which; counted as calendar days, and its words are shown.
  day: 'calendar_day',
  month: 'month',
  year: 'year',
};
const UNIT_WORDS: Known<readonly [string, string]> = {
  minute: ['minuto', 'minutos'],
  day: ['día', 'días'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};
const CURRENCIES: Known<string> = {
  dollar: 'USD',
  $: 'USD',
  usd: 'USD',
  colon: 'SVC',
  '₡': 'SVC',
  svc: 'SVC',
};
const TOPICS: Known<NonNullable<LegalBasis['topic']>> = {
  'fundamento que da origen al tramite': 'origin',
  'institucion/unidad responsable': 'responsible',
  requisitos: 'requirements',
  'plazos de respuesta': 'terms',
  vigencia: 'validity',
  'tarifas o derechos': 'fees',
};

export const channelKind = (written: string) => find(MEANS, written);
export const currencyCode = (written: string) => find(CURRENCIES, written);
export const legalTopic = (written: string) => find(TOPICS, written);
export const legalKind = (written: string) => LEGAL_KINDS.find((kind) => kind === fold(written));
export const paymentPlace = (written: string): Fee['paymentPlaces'][number] | undefined =>
  PAYMENT_PLACES.find((place) => place === fold(written));

/** `3`, `day` → three calendar days, in words too. What is no whole length of time has only its words. */
export function readTime(amount: string, unit: string): Duration | undefined {
  if (amount === '' && unit === '') return undefined;
  const words = find(UNIT_WORDS, unit);
  const known = find(UNITS, unit);
  const figure = /^\d{1,6}(?:[.,]\d{1,3})?$/.test(amount) ? Number(amount.replace(',', '.')) : undefined;
  const text = { es: `${amount} ${words?.[figure === 1 ? 0 : 1] ?? unit}`.trim() };
  return known && figure !== undefined ? { amount: figure, unit: known, text } : { text };
}

/** True when every part was understood, so that the words are those of this importer. */
export const isTimeUnit = (unit: string) => find(UNITS, unit) !== undefined;

function find<Value>(known: Known<Value>, written: string): Value | undefined {
  const key = fold(written);
  return Object.hasOwn(known, key) ? known[key] : undefined;
}

function fold(written: string): string {
  return written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
