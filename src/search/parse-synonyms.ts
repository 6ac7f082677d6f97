import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

/** Words that also find a name in which `catalogue` stands. */
export interface Synonym {
  /** Stems, as they stand in a name, without stop words. */
  catalogue: string[];
  /** Words that people say instead, as written in the list. */
  said: string;
  /** The words of the catalogue as written in the list: what is told to the citizen. */
  meant: string;
}

/**
 * Reads a list of synonyms: one group a line, `a, b = c` (each finds the others) or `a, b > c, d` (the left ones also
 * find the right ones). Empty lines and lines that begin with # are skipped; so is a line without = or >.
 */
export function parseSynonyms(list: string): Synonym[] {
  const synonyms: Synonym[] = [];
  for (const line of list.split('\n')) {
    const sign = /[=>]/.exec(line)?.[0];
    if (sign === undefined || line.trim().startsWith('#')) continue;
    const [left = [], right = []] = line.split(sign).map(phrases);
    const pairs =
      sign === '>'
        ? left.flatMap((said) => right.map((meant) => ({ said, meant })))
        : [...left, ...right].flatMap((said) => [...left, ...right].map((meant) => ({ said, meant })));
    for (const { said, meant } of pairs) {
      const catalogue = stems(meant);
      if (catalogue.length > 0 && stems(said).join(' ') !== catalogue.join(' '))
        synonyms.push({ catalogue, said, meant });
    }
  }
  return synonyms;
}

const phrases = (side: string) => [
  ...new Set(
    side
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  ),
];

function stems(phrase: string): string[] {
  return tokenize(phrase)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ word }) => stem(word));
}
