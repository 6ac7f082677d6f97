/**
 * One fee for a card, out of all fees of all variants. Never says less than the fiche does:
 *
 * - `free` only when every variant names fees and every one of them is free;
 * - within a variant the fees that are owed in any case are added up; those for one channel or audience and those that
 *   are not mandatory are not added, they make the upper end;
 * - `unknown` when a variant names no fee or a mandatory one has no figure. When every variant surely costs something,
 *   the words say from how much;
 * - `tariff` when a mandatory fee depends on a tariff, or currencies differ;
 * - else `amount` when all variants cost the same, `range` when they differ.
 */
import type { CardFee } from '../contract/card.ts';
import { localized, type Money } from '../contract/text.ts';
import type { Fee, Variant } from '../contract/tramite.ts';
import { pageTexts } from './pages/texts.ts';
import { writeMoney } from './pages/write.ts';

interface Span {
  least: bigint;
  most: bigint;
  unknown: boolean;
  tariff: boolean;
}

/** Ten-thousandths: money has at most four decimals. */
const UNIT = 10_000n;

export function cardFee(variants: readonly Variant[], lang: string): CardFee {
  const fees = variants.flatMap((variant) => variant.fees);
  const named = variants.every((variant) => variant.fees.length > 0);
  if (named && fees.every((fee) => fee.kind === 'free')) return { kind: 'free' };
  const words = [...new Set(fees.flatMap((fee) => (fee.text ? [localized(fee.text, lang).text] : [])))];
  const text = words.length === 1 ? words[0] : undefined;
  const currencies = new Set(fees.flatMap((fee) => (fee.amount ? [fee.amount.currency] : [])));
  const [currency = 'USD'] = currencies;
  const spans = variants.map((variant) => spanOf(variant.fees));
  const least = spans.reduce((min, span) => (span.least < min ? span.least : min), spans[0]?.least ?? 0n);
  const most = spans.reduce((max, span) => (span.most > max ? span.most : max), 0n);
  const t = pageTexts(lang);

  if (spans.some((span) => span.unknown)) {
    if (text !== undefined && fees.length === 1) return { kind: 'unknown', text };
    if (least > 0n && currencies.size === 1) {
      return { kind: 'unknown', text: t.feeFromPartlyUnknown(writeMoney(money(least, currency), lang)) };
    }
    const onlyExtras = named && fees.every((fee) => fee.kind === 'free' || fee.mandatory === false);
    return onlyExtras ? { kind: 'unknown', text: t.feeFreeWithExtras } : { kind: 'unknown' };
  }
  if (spans.some((span) => span.tariff) || currencies.size > 1)
    return { kind: 'tariff', ...(text !== undefined && { text }) };
  if (least === most)
    return { kind: 'amount', amount: money(least, currency), ...(text !== undefined && { text }) };
  return {
    kind: 'range',
    amount: money(least, currency),
    maximum: money(most, currency),
    ...(text !== undefined && { text }),
  };
}

function spanOf(fees: readonly Fee[]): Span {
  const span: Span = { least: 0n, most: 0n, unknown: fees.length === 0, tariff: false };
  let least: bigint | undefined;
  let most = 0n;
  let surelyOwed = false;
  for (const fee of fees) {
    const conditional = fee.whenChannel !== undefined || fee.whenAudience !== undefined;
    const optional = fee.mandatory === false;
    if (fee.kind === 'unknown') span.unknown = true;
    if (fee.kind === 'tariff' && !optional) span.tariff = true;
    const from = fee.amount && fee.kind !== 'free' ? units(fee.amount) : 0n;
    const to = fee.kind === 'range' && fee.maximum ? units(fee.maximum) : from;
    if (optional) {
      span.most += to;
    } else if (conditional) {
      least = least === undefined || from < least ? from : least;
      most = to > most ? to : most;
    } else {
      surelyOwed = true;
      span.least += from;
      span.most += to;
    }
  }
  // Alternatives by channel or audience: one of them is owed when nothing else is; beside a fee that all owe it may be none.
  span.least += surelyOwed ? 0n : (least ?? 0n);
  span.most += most;
  return span;
}

function units({ amount }: Money): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole) * UNIT + BigInt(part.padEnd(4, '0'));
}

function money(value: bigint, currency: string): Money {
  const part = String(value % UNIT).padStart(4, '0');
  return { amount: `${String(value / UNIT)}.${part.endsWith('00') ? part.slice(0, 2) : part}`, currency };
}
