/** Small secrets at rest: AES-256-GCM with a key of the server's secret, one for each purpose. WebCrypto only. */
const encoder = new TextEncoder();
const IV_BYTES = 12;

/** `context` is bound to it: what was sealed for one row does not open in another. */
export async function seal(secret: string, context: string, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encoder.encode(context) },
    await keyOf(secret),
    encoder.encode(text),
  );
  const bytes = new Uint8Array(IV_BYTES + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), IV_BYTES);
  return btoa(String.fromCharCode(...bytes));
}

/** Rejects when the secret or the context is another one, or a bit was changed. */
export async function unseal(secret: string, context: string, sealed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(sealed), (symbol) => symbol.charCodeAt(0));
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.slice(0, IV_BYTES), additionalData: encoder.encode(context) },
    await keyOf(secret),
    bytes.slice(IV_BYTES),
  );
  return new TextDecoder().decode(opened);
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: encoder.encode('ventanilla seal'),
      info: new Uint8Array(),
    },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
