/**
 * Folios and access codes: Crockford base 32 with a check symbol (mod 37), made so that the check symbol is always one
 * of the 32 plain symbols. A typing error is caught before any request leaves the phone.
 *
 * Folio: `RNPN-26-7H3K9QX2-4` (institution, year, 8 symbols, check over year and symbols). Public.
 * Access code: `7H3K-9QX2-MB4T-C` (12 symbols = 60 random bits, check). Secret; only its hash is stored.
 * Source: https://www.crockford.com/base32.html
 */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Fills the array with random bytes and returns it; `crypto.getRandomValues` in production. */
export type RandomBytes = (into: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
const systemRandom: RandomBytes = (into) => crypto.getRandomValues(into);

export function createFolio(institution: string, year: number, random: RandomBytes = systemRandom): string {
  const yy = String(year % 100).padStart(2, '0');
  const symbols = checkedSymbols(8, yy, random);
  return `${institution.toUpperCase()}-${yy}-${symbols.slice(0, 8)}-${symbols.slice(8)}`;
}

export function createAccessCode(random: RandomBytes = systemRandom): string {
  const symbols = checkedSymbols(12, '', random);
  return symbols.replace(/(.{4})(?=.)/g, '$1-');
}

/** The folio in its one written form, or null when it cannot be one (wrong shape or check symbol). */
export function normalizeFolio(typed: string): string | null {
  const written = typed
    .trim()
    .toUpperCase()
    .replace(/[\s_–—-]+/g, '-');
  // The institution may itself contain dashes; the last 2 + 8 + 1 symbols are ours, however they were spaced.
  let tail = '';
  let end = written.length;
  while (end > 0 && tail.length < 11) {
    end -= 1;
    if (written[end] !== '-') tail = (written[end] ?? '') + tail;
  }
  const prefix = written.slice(0, end).replace(/^-+|-+$/g, '');
  const symbols = readable(tail);
  if (!/^[A-Z0-9-]+$/.test(prefix) || symbols?.length !== 11 || !hasRightCheck(symbols)) return null;
  return `${prefix}-${symbols.slice(0, 2)}-${symbols.slice(2, 10)}-${symbols.slice(10)}`;
}

/** The access code in its one written form, or null. */
export function normalizeAccessCode(typed: string): string | null {
  const symbols = readable(typed.toUpperCase().replace(/[\s_–—-]+/g, ''));
  if (symbols?.length !== 13 || !hasRightCheck(symbols)) return null;
  return symbols.replace(/(.{4})(?=.)/g, '$1-');
}

/** I and L are read as 1, O as 0; null when a symbol is none of the alphabet. */
function readable(symbols: string): string | null {
  const read = symbols.replace(/[IL]/g, '1').replace(/O/g, '0');
  return /^[0-9A-HJKMNP-TV-Z]+$/.test(read) ? read : null;
}

function hasRightCheck(symbols: string): boolean {
  return remainder(symbols.slice(0, -1)) === SYMBOLS.indexOf(symbols.slice(-1));
}

function remainder(symbols: string): number {
  let rest = 0;
  for (const symbol of symbols) rest = (rest * 32 + SYMBOLS.indexOf(symbol)) % 37;
  return rest;
}

function checkedSymbols(length: number, prefix: string, random: RandomBytes): string {
  for (;;) {
    const symbols = Array.from(random(new Uint8Array(length)), (byte) => SYMBOLS[byte % 32]).join('');
    const check = SYMBOLS[remainder(prefix + symbols)];
    // Five of the 37 remainders have no plain symbol; drawing again keeps the code typeable on any keyboard.
    if (check !== undefined) return symbols + check;
  }
}
