/** A key that no other page will make: 128 random bits in hex. `crypto.randomUUID` exists on https pages only. */
export function randomKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}
