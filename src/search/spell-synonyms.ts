import type { Synonym } from './parse-synonyms.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

/** Synonyms by the first stem of what the catalogue says. */
export type SynonymList = ReadonlyMap<string, readonly Synonym[]>;

/** A name with a synonym in it: where the synonym stands, [start, end), and what it stands for. */
interface Spelled {
  name: string;
  start: number;
  end: number;
  meant: string;
}

/** Names with many synonyms get this many other names; the first in the list win. */
const MOST = 32;

/**
 * The other names that synonyms make of a name, one replacement each: "Licencia de conducir liviana" → "brevete liviana".
 * Done once when the index is made, so that prefixes, typos and ranks work for synonyms as for any word.
 */
export function spell(name: string, synonyms: SynonymList): Spelled[] {
  const tokens = tokenize(name).filter(({ word }) => !STOP_WORDS.has(word));
  const stems = tokens.map(({ word }) => stem(word));
  const spelled: Spelled[] = [];
  stems.forEach((first, at) => {
    for (const { catalogue, said, meant } of synonyms.get(first) ?? []) {
      const end = tokens[at + catalogue.length - 1]?.end;
      const start = tokens[at]?.start;
      if (start === undefined || end === undefined || spelled.length >= MOST) continue;
      if (catalogue.every((term, offset) => stems[at + offset] === term))
        spelled.push({
          name: name.slice(0, start) + said + name.slice(end),
          start,
          end: start + said.length,
          meant,
        });
    }
  });
  return spelled;
}
