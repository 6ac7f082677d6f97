/** The five kinds of fee, in US dollars. Options add concept, places and means of payment; all amounts are demonstration data. */
import type * as z from 'zod/mini';
import type { Rich } from '../../../src/contract/richtext.ts';
import type { fee } from '../../../src/contract/tramite.ts';
import { asText, type Words } from './as-text.ts';

type FeeInput = z.input<typeof fee>;
type FeeOptions = Omit<FeeInput, 'kind' | 'amount' | 'maximum' | 'concept' | 'text' | 'description'> & {
  concept?: Words;
  text?: Words;
  description?: Rich;
};

/** Costs nothing, and the source says so. */
export function free(options: FeeOptions = {}): FeeInput {
  return { kind: 'free', ...written(options) };
}

/** A fixed amount: `usd('10.31', { concept: 'Emisión del DUI' })`. */
export function usd(amount: string, options: FeeOptions = {}): FeeInput {
  return { kind: 'amount', amount: dollars(amount), ...written(options) };
}

/** From `amount` to `maximum`, both included. */
export function usdBetween(amount: string, maximum: string, options: FeeOptions = {}): FeeInput {
  return { kind: 'range', amount: dollars(amount), maximum: dollars(maximum), ...written(options) };
}

/** According to a table of rates that `text` explains. */
export function tariff(text: Words, options: Omit<FeeOptions, 'text'> = {}): FeeInput {
  return { kind: 'tariff', text: asText(text), ...written(options) };
}

/** The source says nothing. Never the same as free. */
export function unknownFee(options: FeeOptions = {}): FeeInput {
  return { kind: 'unknown', ...written(options) };
}

function dollars(amount: string) {
  return { amount, currency: 'USD' };
}

function written({ concept, text, ...rest }: FeeOptions) {
  return {
    ...rest,
    ...(concept !== undefined && { concept: asText(concept) }),
    ...(text !== undefined && { text: asText(text) }),
  };
}
