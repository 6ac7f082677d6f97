import type { Lexicon } from './lexicon.ts';
import { isSoft, softened, stretchesInParentheses, type QueryWord } from './rank-title.ts';
import { formOf, stem } from './stem.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

/** A query as the index understands it. */
export interface Query {
  words: QueryWord[];
  /** Spellings that were taken for misspelled words of the query. */
  corrected: string[];
  /** Last word of the query, folded, when it may be unfinished. */
  typing: string | undefined;
}

/** Words after these are not looked up: no name of a trámite is that long. */
const MOST_WORDS = 40;
/** Words that the citizen put in parentheses are an aside. */
const ASIDE_WEIGHT = 0.25;

/**
 * The words that mean something, and what they may mean among the words of the catalogue. The last one may be
 * unfinished, unless something that ends a word follows it. Stop words alone ask for nothing, except one that is
 * perhaps the beginning of another word ("como" of "comodato").
 */
export function readQuery(q: string, lexicon: Lexicon, rarity: (term: string) => number): Query {
  const tokens = tokenize(q).slice(0, MOST_WORDS);
  const last = tokens.at(-1);
  const typing = last?.end === q.length ? last.word : undefined;
  const onlyOne = tokens.length === 1 && typing !== undefined;
  const asides = stretchesInParentheses(q);
  const corrected: string[] = [];
  const words: QueryWord[] = [];
  const unknown: QueryWord[] = [];
  for (const token of tokens) {
    const aside = asides.some(([from, to]) => token.start > from && token.end <= to);
    const unfinished = token === last && typing !== undefined;
    if (STOP_WORDS.has(token.word) && !onlyOne && !isLetterOfClass(tokens, token)) continue;
    const resolution = lexicon.resolve(token.word, unfinished);
    if (resolution.corrected !== undefined) corrected.push(resolution.corrected);
    const meanings = new Map(resolution.meanings.map(({ term, likeness }) => [term, likeness]));
    if (onlyOne && STOP_WORDS.has(token.word)) {
      meanings.delete(stem(token.word));
      if (meanings.size === 0) continue;
    }
    // A word with many meanings is as rare as its most likely one.
    let weight = Infinity;
    let most = 0;
    for (const [term, likeness] of meanings) {
      if (likeness > most) weight = Infinity;
      if (likeness >= most) weight = Math.min(weight, rarity(term));
      most = Math.max(most, likeness);
    }
    const word: QueryWord = {
      form: formOf(token.word),
      weight: softened(token.word, weight) * (aside ? ASIDE_WEIGHT : 1),
      meanings,
    };
    // "Solicitar" that no name here has is not a word that somebody misses.
    if (meanings.size === 0 && isSoft(token.word)) continue;
    if (meanings.size === 0) unknown.push(word);
    words.push(word);
  }
  // A word that nothing here has counts as much as the most telling of the others: half of what was asked is missing.
  const known = words.filter((word) => word.meanings.size > 0).map((word) => word.weight);
  const heaviest = known.length > 0 ? Math.max(...known) : 1;
  const average = known.length > 0 ? known.reduce((sum, weight) => sum + weight, 0) / known.length : 1;
  for (const word of unknown) word.weight = known.length < 3 ? heaviest : average;
  return { words, corrected, typing };
}

/** "Categoría A": there the letter is a name, not a preposition. */
function isLetterOfClass(tokens: readonly { word: string }[], token: { word: string }): boolean {
  const before = tokens[tokens.indexOf(token) - 1]?.word ?? '';
  return token.word.length === 1 && /^(?:categoria|clase|tipo|grupo|nivel|serie)$/.test(before);
}
