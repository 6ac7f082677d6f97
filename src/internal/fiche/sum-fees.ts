/**
 * What the fees of one variant come to. Never says less than the source does: what has no figure makes the sum
 * incomplete, and a fee that nobody published is never free. Exact: decimals are added as whole ten-thousandths.
 */
import type { Money } from '../../contract/text.ts';
import type { Fee } from '../../contract/tramite.ts';
import { ZERO, asDecimal, wholeUnits } from './whole-units.ts';

export type FeeSum =
  | { kind: 'free' }
  | {
      kind: 'figure';
      /** What is owed in any case, from and to; the same when it is one amount. */
      least: Money;
      most: Money;
      /** With everything that may be added: other cases, and what is not obligatory. */
      atMost: Money;
      /** The fees that `least` and `most` are the sum of. */
      parts: Fee[];
      /** False when something that is owed has no figure. */
      complete: boolean;
    }
  /** No figure at all: a tariff, or nothing published. */
  | { kind: 'tariff' | 'unknown' };

export function sumFees(fees: readonly Fee[]): FeeSum {
  if (fees.length > 0 && fees.every(({ kind }) => kind === 'free')) return { kind: 'free' };
  const depends = (fee: Fee) => fee.whenChannel !== undefined || fee.whenAudience !== undefined;
  const asked = fees.filter(({ mandatory }) => mandatory !== false);
  const owed = asked.filter((fee) => !depends(fee));
  const cases = asked.filter(depends);
  const extras = fees.filter(({ mandatory }) => mandatory === false);
  const missing = asked.find(({ kind }) => kind === 'tariff' || kind === 'unknown');
  const figures = fees.filter(hasFigure);
  const currencies = new Set(figures.map(({ amount }) => amount?.currency));
  const parts = owed.filter(hasFigure);
  const casesWithFigure = cases.filter((fee) => hasFigure(fee) || fee.kind === 'free');
  if (currencies.size > 1) return { kind: 'tariff' };
  const [currency] = currencies;
  if (currency === undefined || (parts.length === 0 && casesWithFigure.length === 0 && missing))
    return { kind: fees.some(({ kind }) => kind === 'tariff') ? 'tariff' : 'unknown' };

  let least = parts.reduce((sum, fee) => sum + from(fee), ZERO);
  let most = parts.reduce((sum, fee) => sum + to(fee), ZERO);
  const dearestCase = casesWithFigure.reduce((max, fee) => (to(fee) > max ? to(fee) : max), ZERO);
  let atMost = most + dearestCase + extras.reduce((sum, fee) => sum + to(fee), ZERO);
  if (owed.length === 0 && casesWithFigure.length > 0) {
    // One of the cases is that of whoever asks.
    least = casesWithFigure.reduce((min, fee) => (from(fee) < min ? from(fee) : min), dearestCase);
    most = dearestCase;
    atMost = atMost > most ? atMost : most;
  }
  const money = (value: bigint): Money => ({ amount: asDecimal(value), currency });
  return {
    kind: 'figure',
    least: money(least),
    most: money(most),
    atMost: money(atMost),
    parts,
    complete: missing === undefined,
  };
}

const hasFigure = ({ kind, amount }: Fee): boolean =>
  amount !== undefined && (kind === 'amount' || kind === 'range');

const from = (fee: Fee): bigint => (hasFigure(fee) && fee.amount ? wholeUnits(fee.amount) : ZERO);
const to = (fee: Fee): bigint => (fee.kind === 'range' && fee.maximum ? wholeUnits(fee.maximum) : from(fee));
