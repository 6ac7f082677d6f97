/**
 * Which words of a catalogue are acronyms or proper names, learnt from the catalogue itself: an acronym stands in capitals
 * in ordinary sentences and never in small letters; a proper name begins with a capital inside sentences and never
 * without. No list to maintain, and none that knows only one country.
 */
export interface Spelling {
  /** Small letters → how it is written: `digecam` → `DIGECAM`, `guatemala` → `Guatemala`. */
  readonly known: ReadonlyMap<string, string>;
}

/** `sentences` are running text; those in capitals throughout teach nothing and are passed over. */
export function learnSpelling(sentences: Iterable<string>): Spelling {
  const small = new Set<string>();
  const capitals = new Map<string, number>();
  const initial = new Map<string, number>();
  for (const sentence of sentences) {
    if (isCapitals(sentence)) continue;
    for (const match of sentence.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
      const [word] = match;
      const key = word.toLowerCase();
      if (word === key) small.add(key);
      else if (word.length > 1 && word === word.toUpperCase())
        capitals.set(key, (capitals.get(key) ?? 0) + 1);
      else if (/[\p{Ll},;] $/u.test(sentence.slice(0, match.index)))
        initial.set(key, (initial.get(key) ?? 0) + 1);
    }
  }
  const known = new Map<string, string>();
  for (const [key] of initial) {
    if (!small.has(key) && (initial.get(key) ?? 0) > 2)
      known.set(key, key.charAt(0).toUpperCase() + key.slice(1));
  }
  for (const [key, times] of capitals) {
    if (!small.has(key) && times > (initial.get(key) ?? 0)) known.set(key, key.toUpperCase());
  }
  return { known };
}

/** More than half of the letters are capitals, in a text that is long enough to tell. */
export function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 6 && upper > lower;
}
