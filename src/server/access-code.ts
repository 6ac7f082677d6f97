/** Access codes of folios: derived, never stored; what is stored is a salted, slow hash. WebCrypto only. */
import { createAccessCode, normalizeAccessCode } from '../contract/folio.ts';

const encoder = new TextEncoder();
const BYTES_A_DRAW = 12;
/** A draw has no plain check symbol five times in 37; that all of 20 fail happens once in 10^17. */
const DRAWS = 20;

/**
 * The access code that belongs to an Idempotency-Key and the folio made for it: HKDF (HMAC-SHA-256) of the server's
 * secret. The same repeat gets the same code although the store never had it.
 */
export async function deriveAccessCode(
  secret: string,
  { scope, key, folio }: { scope: string; key: string; folio: string },
): Promise<string> {
  const info = JSON.stringify([scope, key, folio]);
  const bytes = await derive(secret, 'ventanilla access code', info, BYTES_A_DRAW * DRAWS);
  let drawn = 0;
  return createAccessCode((into) => {
    if (drawn === DRAWS) throw new Error('No draw of the derived bytes has a plain check symbol.');
    into.set(bytes.subarray(drawn * BYTES_A_DRAW, (drawn + 1) * BYTES_A_DRAW));
    drawn += 1;
    return into;
  });
}

/** 32 bytes (hex) that belong to an Idempotency-Key and a name, made in the same way. */
export async function deriveKey(
  secret: string,
  { scope, key, name }: { scope: string; key: string; name: string },
): Promise<string> {
  return hex(await derive(secret, 'ventanilla key', JSON.stringify([scope, key, name]), 32));
}

async function derive(secret: string, salt: string, info: string, length: number): Promise<Uint8Array> {
  const usages: KeyUsage[] = ['deriveBits'];
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, usages);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode(salt), info: encoder.encode(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, length * 8));
}

/** `pbkdf2-sha256$<rounds>$<salt>$<hash>`, salt and hash in hex. */
export async function hashAccessCode(accessCode: string, iterations: number): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return `pbkdf2-sha256$${String(iterations)}$${hex(salt)}$${hex(await slowHash(accessCode, salt, iterations))}`;
}

/**
 * Whether the typed code is the one that was hashed. An unknown folio (`stored` undefined), a wrong code and a code
 * that cannot be one all cost at least the same `iterations`, so that time does not tell which it was.
 */
export async function verifyAccessCode(
  typed: string,
  stored: string | undefined,
  iterations: number,
): Promise<boolean> {
  const code = normalizeAccessCode(typed) ?? '';
  const [, rounds, salt, hash] = stored?.split('$') ?? [];
  const own = Number(rounds ?? 0);
  if (salt !== undefined && hash !== undefined && own > 0) {
    const found = hex(await slowHash(code, unhex(salt), own));
    if (sameText(found, hash)) return true;
  }
  if (own < iterations) await slowHash(code, new Uint8Array(16), iterations);
  return false;
}

async function slowHash(
  code: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  // WebCrypto refuses an empty password in some engines; what cannot be a code hashes like any other wrong one.
  const password = encoder.encode(code === '' ? '-' : code);
  const material = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, 256),
  );
}

/** Compares without stopping at the first difference. */
function sameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const unhex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
