/** Endings of a verb as people use it of themselves and others, without accents, and the infinitives they may come from. */
const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/(?:ieron|iendo|imos|ido|io|i)$/, ['er', 'ir']],
  [/(?:aron|ando|amos|aba|aban|ado|aste)$/, ['ar']],
  [/(?:emos|iste)$/, ['er', 'ir']],
  [/(?:an|as|a|e)$/, ['ar', 'er', 'ir']],
  [/(?:en|es)$/, ['er', 'ir', 'ar']],
  [/o$/, ['ar', 'er', 'ir']],
];
/** Shorter roots belong to too many verbs. */
const ROOT = 3;

/** The infinitives from which a folded form may come: "busco" → buscar, buscer, buscir. Regular verbs only. */
export function infinitives(word: string): string[] {
  const found: string[] = [];
  for (const [ending, of] of ENDINGS) {
    const root = word.replace(ending, '');
    if (root !== word && root.length >= ROOT) found.push(...of.map((infinitive) => root + infinitive));
  }
  return [...new Set(found)];
}
