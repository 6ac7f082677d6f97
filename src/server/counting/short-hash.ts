/** HMAC-SHA-256 of several texts, cut to 64 bits: enough to tell apart a day's presses, too little to prove anything. */
export async function shortHash(key: CryptoKey, parts: readonly string[]): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(parts)));
  return Array.from(new Uint8Array(mac, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
