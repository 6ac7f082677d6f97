/**
 * Small letters without accents or apostrophes: `fold('Niño')` is `nino`, `fold('Kʼicheʼ')` is `kiche`. People leave
 * accents and the tilde of ñ out as often as they write them, so neither may decide whether a name is found.
 */
export function fold(written: string): string {
  const small = written.toLowerCase().replace(/[áéíóúüñ]/g, (letter) => PLAIN[letter] ?? letter);
  // Nearly all of Spanish is plain by now; decomposing the rest is slow.
  if (/^[a-z0-9\s]*$/.test(small)) return small;
  return small
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]|[\u02b0-\u02ff]/gu, '');
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' };
