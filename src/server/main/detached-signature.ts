/**
 * A signature that lies beside what it signs: a JWS with detached, unencoded content (RFC 7515, RFC 7797), so that any
 * JOSE library reads it and the signed file stays a file that people read.
 */
import { createPublicKey, sign, verify } from 'node:crypto';
import type { IntegrityKey, PublicKey } from './integrity-key.ts';

const HEADER = { alg: 'EdDSA', b64: false, crit: ['b64'] };

export function signDetached(content: Uint8Array, { privateKey, published }: IntegrityKey): string {
  const header = encode(JSON.stringify({ ...HEADER, kid: published.kid }));
  return `${header}..${sign(null, signedBytes(header, content), privateKey).toString('base64url')}`;
}

/** False for another content, another key, another algorithm, and for what is no such signature. */
export function verifyDetached(content: Uint8Array, signature: string, key: PublicKey): boolean {
  const [header = '', none, bytes = '', ...rest] = signature.trim().split('.');
  if (none !== '' || rest.length > 0) return false;
  try {
    const { kid, ...said } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as {
      kid?: unknown;
    };
    // The header chooses nothing: there is one algorithm.
    if (kid !== key.kid || JSON.stringify(said) !== JSON.stringify(HEADER)) return false;
    const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' });
    return verify(null, signedBytes(header, content), publicKey, Buffer.from(bytes, 'base64url'));
  } catch {
    return false;
  }
}

function signedBytes(header: string, content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${header}.`, 'ascii'), content]);
}

function encode(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
