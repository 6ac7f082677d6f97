/**
 * Does the work of a challenge on the page's own thread, a few milliseconds at a time: a worker would need `worker-src` in
 * the policy of every site. One try = one key that the browser itself derives (WebCrypto).
 */
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, Proof } from '../../contract/proof.ts';

/** Half of a frame: the page goes on answering. */
const SLICE_MS = 8;

export interface SolveOptions {
  signal?: AbortSignal | undefined;
  now?: () => number;
  pause?: () => Promise<void>;
}

/** Rejects with the signal's reason when nobody waits any more, and when the browser has no WebCrypto (plain http). */
export async function solveInSlices(
  { parameters, signature }: Challenge,
  { signal, now = () => performance.now(), pause = breathe }: SolveOptions = {},
): Promise<Proof> {
  const prefix = unhex(parameters.keyPrefix);
  const salt = unhex(parameters.salt);
  const nonce = unhex(parameters.nonce);
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  const view = new DataView(password.buffer);
  let sliceBegan = now();
  for (let counter = 0; ; counter += 1) {
    if (signal?.aborted) throw signal.reason;
    view.setUint32(nonce.length, counter);
    const { derivedKey } = await deriveKey(parameters, salt, password);
    if (prefix.every((byte, at) => derivedKey[at] === byte))
      return { challenge: { parameters, signature }, solution: { counter, derivedKey: hex(derivedKey) } };
    if (now() - sliceBegan < SLICE_MS) continue;
    await pause();
    sliceBegan = now();
  }
}

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
const unhex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
