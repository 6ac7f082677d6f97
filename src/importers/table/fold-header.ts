/** A header as it is compared: small letters, no accents, no signs around it. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s¿?¡!*:()]+/g, ' ')
    .trim();
}
