/**
 * A field of a fiche while somebody corrects it: which kind it is by its value, what can be written, and the value that
 * comes out. What the editor does not show stays as it was: a fee keeps its concept, a text its other languages.
 */
import type { Text } from '../../contract/text.ts';
import type { DurationUnit } from '../../contract/vocabulary.ts';

export type FieldKind = 'text' | 'fee' | 'duration' | 'named' | 'other';

/** What a person has written so far. `amount` and `text` as typed. */
export interface FieldDraft {
  text: string;
  free: boolean;
  amount: string;
  unit: DurationUnit;
  /** Of a list: the place of the one that is corrected. */
  item: number;
}

type Json = Readonly<Record<string, unknown>>;

const FEES = ['free', 'amount', 'unknown'];
const MONEY = /^\d{1,9}(\.\d{1,2})?$/;
const WHOLE = /^\d{1,4}$/;

/** Of a list, the kind that all of it has. */
export function fieldKind(value: unknown): FieldKind {
  if (Array.isArray(value)) {
    const [first, ...rest] = (value as unknown[]).map(fieldKind);
    return first !== undefined && rest.every((kind) => kind === first) ? first : 'other';
  }
  if (typeof value === 'string') return 'text';
  if (!isObject(value)) return 'other';
  if (FEES.includes(value.kind as string) || isMoney(value)) return 'fee';
  if (typeof value.es === 'string') return 'text';
  if (typeof value.amount === 'number' && typeof value.unit === 'string') return 'duration';
  return isText(value.name) && typeof value.id === 'string' ? 'named' : 'other';
}

/** The field itself, or the one of its list that is corrected. */
export function partOf(value: unknown, item: number): unknown {
  return Array.isArray(value) ? (value as unknown[])[item] : value;
}

export function draftOf(field: unknown, item = 0): FieldDraft {
  const empty: FieldDraft = { text: '', free: false, amount: '', unit: 'business_day', item };
  const value = partOf(field, item);
  if (typeof value === 'string') return { ...empty, text: value };
  if (!isObject(value)) return empty;
  switch (fieldKind(value)) {
    case 'text':
      return { ...empty, text: String(value.es) };
    case 'named':
      return { ...empty, text: (value.name as Text).es };
    case 'duration':
      return { ...empty, amount: String(value.amount), unit: value.unit as DurationUnit };
    case 'fee': {
      const money = isMoney(value) ? value : value.amount;
      return {
        ...empty,
        free: value.kind === 'free',
        amount: isObject(money) ? String(money.amount) : '',
      };
    }
    case 'other':
      return empty;
  }
}

/** The value as it will be, or undefined while the draft cannot be one. */
export function valueOf(before: unknown, draft: FieldDraft): unknown {
  if (!Array.isArray(before)) return partAs(before, draft);
  const part = partAs(partOf(before, draft.item), draft);
  return part === undefined
    ? undefined
    : (before as unknown[]).map((each, at) => (at === draft.item ? part : each));
}

function partAs(before: unknown, draft: FieldDraft): unknown {
  const text = draft.text.trim();
  if (typeof before === 'string') return text === '' ? undefined : text;
  if (!isObject(before)) return undefined;
  switch (fieldKind(before)) {
    case 'text':
      return text === '' ? undefined : { ...before, es: text };
    case 'named':
      return text === '' ? undefined : { ...before, name: { ...(before.name as Text), es: text } };
    case 'duration':
      return WHOLE.test(draft.amount.trim())
        ? { ...without(before, 'text'), amount: Number(draft.amount), unit: draft.unit }
        : undefined;
    case 'fee':
      return feeOf(before, draft);
    case 'other':
      return undefined;
  }
}

function feeOf(before: Json, { free, amount }: FieldDraft): unknown {
  const typed = amount.trim().replace(/^\$\s*/, '');
  const figure = MONEY.test(typed) ? Number(typed).toFixed(2) : undefined;
  if (isMoney(before)) return figure === undefined ? undefined : { ...before, amount: figure };
  // The source's own words would go on saying what is no longer so.
  const rest = without(before, 'text');
  if (free) return { ...without(rest, 'amount'), kind: 'free' };
  if (figure === undefined) return undefined;
  const currency = isObject(before.amount) ? String(before.amount.currency) : 'USD';
  return { ...rest, kind: 'amount', amount: { amount: figure, currency } };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is Text => isObject(value) && typeof value.es === 'string';
const isMoney = (value: Json) => typeof value.amount === 'string' && typeof value.currency === 'string';

function without(value: Json, name: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
