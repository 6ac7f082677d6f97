/**
 * Which words of a catalogue are acronyms or proper names, learnt from the catalogue itself: an acronym stands in capitals
 * in ordinary sentences and hardly ever in small letters; a proper name begins with a capital inside sentences and hardly
 * ever without. No list to maintain, and none that knows only one country.
 */
export interface Spelling {
  /** Small letters → how it is written: `digecam` → `DIGECAM`, `guatemala` → `Guatemala`. */
  readonly known: ReadonlyMap<string, string>;
}

/** One slip («guatemala») among so many right spellings changes nothing. */
const SLIPS = 30;
const ADDRESS = /\S*(?:https?:|www\.|@)\S*|\S+\.(?:gob|gt|com|org|net)\b\S*/gi;
const AFTER_SMALL_WORD = /(?:^|[\s(«"“])\p{Ll}+[,;]? $/u;

/** `sentences` are running text; those in capitals throughout teach nothing and are passed over. */
export function learnSpelling(sentences: Iterable<string>): Spelling {
  const small = new Map<string, number>();
  const capitals = new Map<string, number>();
  const initial = new Map<string, number>();
  for (const written of sentences) {
    if (isCapitals(written)) continue;
    // An address says nothing of spelling: `www.digecam.mil.gt` is how machines write DIGECAM.
    const sentence = written.replace(ADDRESS, ' . ');
    for (const match of sentence.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
      const [word] = match;
      const key = word.toLowerCase();
      if (word === key) small.set(key, (small.get(key) ?? 0) + 1);
      else if (word.length > 1 && word === word.toUpperCase())
        capitals.set(key, (capitals.get(key) ?? 0) + 1);
      // Inside a sentence, and not as the second word of somebody's title («Relaciones Exteriores»).
      else if (AFTER_SMALL_WORD.test(sentence.slice(Math.max(0, match.index - 40), match.index)))
        initial.set(key, (initial.get(key) ?? 0) + 1);
    }
  }
  const known = new Map<string, string>();
  for (const [key, times] of initial) {
    if (times > 2 && times > SLIPS * (small.get(key) ?? 0))
      known.set(key, key.charAt(0).toUpperCase() + key.slice(1));
  }
  for (const [key, times] of capitals) {
    if (times > (initial.get(key) ?? 0) && times > SLIPS * (small.get(key) ?? 0))
      known.set(key, key.toUpperCase());
  }
  return { known };
}

/** More than half of the letters are capitals, in a text that is long enough to tell. */
export function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 6 && upper > lower;
}
