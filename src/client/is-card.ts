/**
 * Whether what came is the card that src/contract/card.ts describes, without the library that the schemas need: that
 * would be more than half of the code of a first card. test/client/is-card.test.ts holds both to the same verdict.
 */
import type { CardBatch, TramiteCard } from '../contract/card.ts';
import { AMOUNT, CODE, CURRENCY } from '../contract/patterns.ts';
import { CHANNELS, DURATION_UNITS, FEE_KINDS, TRAMITE_STATUSES } from '../contract/vocabulary.ts';

export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
const like =
  (pattern: RegExp): Check =>
  (value) =>
    text(value) && pattern.test(value as string);
export const oneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const shape =
  (members: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(members).every((name) => members[name]?.((value as Record<string, unknown>)[name]));

const code = like(CODE);
const money = maybe(shape({ amount: like(AMOUNT), currency: like(CURRENCY) }));
export const maybeText = maybe(text);

const card = shape({
  code,
  name: text,
  nameLang: maybeText,
  summary: text,
  translation: maybeText,
  also: maybe(list(shape({ lang: text, name: text, summary: maybeText, translation: maybeText }))),
  inSpanish: maybe(list(text)),
  institution: shape({ code, name: text, acronym: maybeText }),
  path: text,
  fee: shape({ kind: oneOf(FEE_KINDS), amount: money, maximum: money, text: maybeText }),
  time: maybe(shape({ amount: maybe(Number.isFinite), unit: maybe(oneOf(DURATION_UNITS)), text: maybeText })),
  channels: list(oneOf(CHANNELS)),
  onlineUrl: maybeText,
  appointment: maybe((value) => typeof value === 'boolean'),
  requirements: maybe(shape({ from: Number.isFinite, to: Number.isFinite })),
  requirementNames: maybe(list(text)),
  variants: Number.isFinite,
  status: oneOf(TRAMITE_STATUSES),
  successor: maybe(code),
  alert: maybeText,
  updatedAt: text,
  verifiedAt: maybeText,
  version: Number.isFinite,
});

const batch = shape({
  cards: list(() => true),
  missing: list(text),
  notice: maybeText,
  institutions: maybe(list(() => true)),
});

export function isCard(value: unknown): value is TramiteCard {
  return card(value);
}

/** The cards in it are looked at one by one: a wrong one spoils none of its neighbours. */
export function isCardBatch(
  value: unknown,
): value is Pick<CardBatch, 'missing' | 'notice'> & { cards: unknown[] } {
  return batch(value);
}
