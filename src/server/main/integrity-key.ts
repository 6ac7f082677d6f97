/** The key with which a catalogue signs its list of hashes: Ed25519, made at the first start, kept beside the data. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Public half as it is published (RFC 8037). `kid` is its thumbprint (RFC 7638). */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  kid: string;
}

export interface IntegrityKey {
  privateKey: KeyObject;
  published: PublicKey;
}

/** Readable by its owner only. Another process that starts at the same time reads the same one. */
export async function integrityKey(directory: string): Promise<IntegrityKey> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'integrity-key.pem');
  const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    await writeFile(file, made, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const text = await readFile(file, 'utf8');
  try {
    const privateKey = createPrivateKey(text);
    return { privateKey, published: publicKeyOf(createPublicKey(privateKey)) };
  } catch (cause) {
    throw new Error(`El archivo ${file} está dañado o no es una clave Ed25519. Restáurelo de su respaldo.`, {
      cause,
    });
  }
}

/** Rejects a key of another kind. */
export function publicKeyOf(key: KeyObject): PublicKey {
  const { kty, crv, x } = key.export({ format: 'jwk' });
  if (kty !== 'OKP' || crv !== 'Ed25519' || x === undefined) throw new Error('La clave no es Ed25519.');
  // The members in this order and nothing else: RFC 7638.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  return { kty, crv, x, kid };
}
