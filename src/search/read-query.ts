import type { Lexicon } from './lexicon.ts';
import { isSoft, softened, stretchesInParentheses, type QueryWord } from './rank-title.ts';
import { formOf, stem } from './stem.ts';
import type { QuestionWord } from './read-question.ts';

/** A query as the index understands it. */
export interface Query {
  words: QueryWord[];
  /** Spellings that were taken for misspelled words of the query. */
  corrected: string[];
  /** Last word of the query, folded, when it may be unfinished. */
  typing: string | undefined;
}

/** Words that the citizen put in parentheses are an aside. */
const ASIDE_WEIGHT = 0.25;

/** Words of a phrase ("en línea") only help where a name has them too. */
const OPTIONAL_WEIGHT = 0.15;

/**
 * The words that mean something, and what they may mean among the words of the catalogue. The last one may be
 * unfinished, unless something that ends a word follows it. Stop words alone ask for nothing, except one that is
 * perhaps the beginning of another word ("como" of "comodato").
 */
export function readQuery(
  q: string,
  asked: readonly QuestionWord[],
  lexicon: Lexicon,
  rarity: (term: string) => number,
): Query {
  const tokens = joined(asked, lexicon);
  const last = tokens.at(-1);
  const typing = last?.end === q.length ? last.word : undefined;
  const onlyOne = tokens.length === 1 && typing !== undefined;
  const asides = stretchesInParentheses(q);
  const corrected: string[] = [];
  const words: QueryWord[] = [];
  const unknown: QueryWord[] = [];
  for (const token of tokens) {
    if (token.role === 'nothing' && !onlyOne) continue;
    const aside = asides.some(([from, to]) => token.start > from && token.end <= to);
    const optional = token.role === 'asked';
    const unfinished = token === last && typing !== undefined && !optional;
    const resolution = lexicon.resolve(token.word, unfinished, !optional);
    if (resolution.corrected !== undefined) corrected.push(resolution.corrected);
    const meanings = new Map(resolution.meanings.map(({ term, likeness }) => [term, likeness]));
    if (onlyOne && token.role === 'nothing') meanings.delete(stem(token.word));
    // A word with many meanings is as rare as its most likely one.
    let weight = Infinity;
    let most = 0;
    for (const [term, likeness] of meanings) {
      if (likeness > most) weight = Infinity;
      if (likeness >= most) weight = Math.min(weight, rarity(term));
      most = Math.max(most, likeness);
    }
    // What no name here has and nobody can miss: "solicitar", "cuesta", a town without an office.
    if (meanings.size === 0 && (optional || token.role === 'nothing' || isSoft(token.word))) continue;
    const word: QueryWord = {
      form: formOf(token.word),
      weight: softened(token.word, weight) * (aside ? ASIDE_WEIGHT : 1) * (optional ? OPTIONAL_WEIGHT : 1),
      meanings,
      ...(optional && { optional }),
      ...(resolution.slip && { slip: true }),
      ...(isStranger(token.word, meanings, lexicon) && { stranger: true }),
    };
    if (meanings.size === 0) {
      if (token.role === 'whereabouts') continue;
      unknown.push(word);
    }
    words.push(word);
  }
  // A word that nothing here has counts as much as the most telling of the others: half of what was asked is missing.
  const known = words.filter((word) => word.meanings.size > 0 && !word.optional).map((word) => word.weight);
  const heaviest = known.length > 0 ? Math.max(...known) : 1;
  const average = known.length > 0 ? known.reduce((sum, weight) => sum + weight, 0) / known.length : 1;
  for (const word of unknown) word.weight = known.length < 3 ? heaviest : average;
  return { words, corrected, typing };
}

/** No name has it, and nothing that a trámite says about itself: at most a description mentions it. */
function isStranger(word: string, meanings: ReadonlyMap<string, number>, lexicon: Lexicon): boolean {
  return meanings.size === 0 || (meanings.size === 1 && meanings.get(stem(word)) === 1 && !lexicon.has(word));
}

/** "Radio aficionado" is one word for those who write names, and two for many others. */
function joined(words: readonly QuestionWord[], lexicon: Lexicon): QuestionWord[] {
  const read: QuestionWord[] = [];
  for (const word of words) {
    const before = read.at(-1);
    const both = `${before?.word ?? ''}${word.word}`;
    if (before?.role === 'subject' && word.role === 'subject' && !lexicon.has(word.word) && lexicon.has(both))
      read.splice(-1, 1, { ...before, word: both, end: word.end });
    else read.push(word);
  }
  return read;
}
