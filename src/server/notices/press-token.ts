/**
 * What a link of a message may do without signing in: end these messages, or begin them. The link says whose, and a
 * signature with the server's secret; nothing else can be done with it.
 */
const encoder = new TextEncoder();

export type Press = { does: 'end' | 'begin'; target: string } | { does: 'end'; contact: string };

export async function pressToken(secret: string, press: Press): Promise<string> {
  const said =
    'contact' in press ? `c.${press.contact}` : `${press.does === 'begin' ? 'b' : 'o'}.${press.target}`;
  return `${said}.${base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), encoder.encode(said))))}`;
}

/** Undefined for what this server never wrote. */
export async function readPressToken(secret: string, token: string): Promise<Press | undefined> {
  const [, said = '', letter, id = '', signature = ''] =
    /^(([bco])\.([A-Za-z0-9-]{1,100}))\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (letter === undefined) return undefined;
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (symbol) =>
    symbol.charCodeAt(0),
  );
  if (!(await crypto.subtle.verify('HMAC', await keyOf(secret), bytes, encoder.encode(said))))
    return undefined;
  if (letter === 'c') return { does: 'end', contact: id };
  return { does: letter === 'b' ? 'begin' : 'end', target: id };
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

async function keyOf(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode('ventanilla press'), info: new Uint8Array() },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign', 'verify'],
  );
}
