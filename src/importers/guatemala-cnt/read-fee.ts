/**
 * `costo` and `codigo_moneda` → a fee. A blank is unknown, never free; `987654321` is what somebody typed for "none yet".
 */
import type { Fee } from '../../contract/tramite.ts';

const PLACEHOLDER = '987654321';

/** `note` says what was left out; a cost that cannot be read gives no fee and a `refusal`. */
export function readFee(cost: string, currency: string): { fee?: Fee; note?: string; refusal?: string } {
  const written = cost.trim();
  const none = { paymentPlaces: [], methods: [] };
  if (written === '') return { fee: { kind: 'unknown', ...none } };
  if (written === PLACEHOLDER) {
    return {
      fee: { kind: 'unknown', ...none },
      note: `El costo ${PLACEHOLDER} es un relleno, no un precio: queda como no publicado.`,
    };
  }
  const amount = written.replace(',', '.');
  if (!/^\d{1,12}(\.\d{1,4})?$/.test(amount) || !/^[A-Z]{3}$/.test(currency)) {
    return {
      refusal: `No entendemos el costo «${cost}» ${currency}. Escriba un número como 6,25 y una moneda como GTQ.`,
    };
  }
  // A zero that somebody wrote is a price; a blank is not.
  if (Number(amount) === 0) return { fee: { kind: 'free', ...none } };
  return { fee: { kind: 'amount', amount: { amount: twoDecimals(amount), currency }, ...none } };
}

function twoDecimals(amount: string): string {
  const [whole = '0', cents = ''] = amount.split('.');
  return cents.length > 2 ? `${whole}.${cents}` : `${whole}.${cents.padEnd(2, '0')}`;
}
