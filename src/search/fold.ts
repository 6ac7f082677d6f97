/**
 * Small letters without accents or apostrophes: `fold('Niño')` is `nino`, `fold('Kʼicheʼ')` is `kiche`. People leave
 * accents and the tilde of ñ out as often as they write them, so neither may decide whether a name is found.
 */
export function fold(written: string): string {
  return written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]|[\u02b0-\u02ff]/gu, '');
}
