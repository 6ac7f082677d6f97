/** Amounts of money as whole ten-thousandths, so that sums are exact: money has at most four decimals. */
import type { Money } from '../../contract/text.ts';

const DECIMALS = 4;
/** Not `0n`: the pinned files are read by browsers of 2019. */
export const ZERO = BigInt(0);

export function wholeUnits({ amount }: Money): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(DECIMALS, '0'));
}

/** `10.31`; the third and fourth decimal only when they are there. */
export function asDecimal(units: bigint): string {
  const digits = String(units).padStart(DECIMALS + 1, '0');
  return `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`.replace(/00$/, '');
}
