import type { Lexicon } from './lexicon.ts';
import { formOf, stem } from './stem.ts';
import { LATER_ACTS, NUMBER_WORDS, SOFT_WORDS, STOP_WORDS } from './word-classes.ts';
import { tokenize } from './tokenize.ts';

/** A name of a trámite, ready to be compared with a query. */
export interface Title {
  words: TitleWord[];
  /** 1 for the name itself; less for other names and for those that synonyms make of it. */
  rank: number;
  /** Another name of a trámite whose own name says a later act: of "Reponer el DUI", "Perdí mi DUI". */
  later?: boolean;
  /** What a synonym of the list stood for, to be said to the citizen. */
  meant?: string;
}

interface TitleWord {
  term: string;
  form: string;
  /** What it counts in how much of the title is covered: 1, less for soft words and qualifiers, 0 for a stop word. */
  weight: number;
  /** Asks for the trámite or counts something; no title begins with it ("Solicitud de licencia"). */
  soft: boolean;
  /** Names a later act (return, replacement…). */
  later: boolean;
  /** Stands in parentheses: a case of the trámite, which no query has to name. */
  aside: boolean;
  /** Put in by a synonym. */
  said: boolean;
}

/** A word of the query and what it may mean. */
export interface QueryWord {
  form: string;
  weight: number;
  /** Term → likeness. */
  meanings: ReadonlyMap<string, number>;
  /** Never missed: a document without it answers no less. */
  optional?: boolean;
  /** Perhaps a slip of the finger: only a name makes sure of it. */
  slip?: boolean;
  /** Nothing here is about it. */
  stranger?: boolean;
}

const laterTerms = new Set([...LATER_ACTS].map(stem));

/** Uncovered words after one of these describe the case, not the trámite: "… para uno, dos o tres años". */
const QUALIFIERS = new Set(['para', 'por', 'con', 'segun', 'mediante', 'en']);
const QUALIFIED_WEIGHT = 0.5;
const SOFT_WEIGHT = 0.15;
const NUMBER_WEIGHT = 0.15;
/** Same family, another word: "certificado" for "certificación". */
const OTHER_FORM = 0.95;
/** A name about something done later to the same thing, unasked. */
const LATER_PENALTY = 0.72;

/** From here on a title is covered whole, guessed words included. */
const WHOLE = 0.75;

const COVERED_SHARE = 0.6;
const ORDER_SHARE = 0.12;
const START_SHARE = 0.1;
const NOWHERE: readonly number[] = [];
const NOTHING = { score: 0, whole: false };
const FULL = 1 + COVERED_SHARE + ORDER_SHARE + START_SHARE;

/** No title answers better than this: `answered` of the query (0–1) in order, with `share` of the title covered. */
export const bestScore = (answered: number, share: number) =>
  (answered * (1 + COVERED_SHARE * Math.min(1, share) + ORDER_SHARE + START_SHARE)) / FULL;

/** True when a folded word only asks for the trámite ("solicitar"). */
export const isSoft = (word: string) => SOFT_WORDS.has(word);
/** `weight` of a folded word, less when it is one that says little. */
export const softened = (word: string, weight: number) =>
  weight * (SOFT_WORDS.has(word) ? SOFT_WEIGHT : NUMBER_WORDS.has(word) ? NUMBER_WEIGHT : 1);

/** The same word in the same place of many names is kept once: a catalogue has a thousand "licencia". */
const shared = new WeakMap<Lexicon, Map<string, TitleWord>[]>();

/** How much of a title each of its terms makes up, 0–1: never less than what a query that has the term covers of it. */
export function sharesOf({ words }: Title): Map<string, number> {
  let all = 0;
  for (const word of words) if (!word.aside) all += word.weight;
  const shares = new Map<string, number>();
  for (const { term, weight } of words)
    if (weight > 0) shares.set(term, (shares.get(term) ?? 0) + (all > 0 ? weight / all : 1));
  return shares;
}

/** Splits a name and makes its words known. `spelled`: the stretch that a synonym put there, and what for. */
export function readTitle(
  name: string,
  rank: number,
  lexicon: Lexicon,
  spelled?: { start: number; end: number; meant: string },
): Title {
  let qualified = false;
  const asides = stretchesInParentheses(name);
  let known = shared.get(lexicon);
  // By place, of which there are eight, then by word.
  if (known === undefined)
    shared.set(lexicon, (known = Array.from({ length: 8 }, () => new Map<string, TitleWord>())));
  const words = tokenize(name).map(({ word, start, end }): TitleWord => {
    const term = lexicon.add(word, name.slice(start, end));
    if (QUALIFIERS.has(word)) qualified = true;
    const aside = asides.some(([from, to]) => start > from && end <= to);
    const said = spelled !== undefined && start >= spelled.start && end <= spelled.end;
    const inPlace = known[(qualified ? 1 : 0) + (aside ? 2 : 0) + (said ? 4 : 0)];
    let titleWord = inPlace?.get(word);
    if (titleWord === undefined) {
      titleWord = {
        term,
        form: formOf(word),
        weight: STOP_WORDS.has(word) ? 0 : softened(word, qualified ? QUALIFIED_WEIGHT : 1),
        soft: SOFT_WORDS.has(word) || NUMBER_WORDS.has(word),
        later: !qualified && laterTerms.has(term),
        aside,
        said,
      };
      inPlace?.set(word, titleWord);
    }
    return titleWord;
  });
  return { words, rank, ...(spelled && { meant: spelled.meant }) };
}

/** [start, end) of each "(…)" of a text, an unclosed one to its end. */
export function stretchesInParentheses(text: string): [number, number][] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(/\([^()]*\)?/g)].map((found) => [found.index, found.index + found[0].length]);
}

/**
 * How well a title answers a query (`asked`: the sum of its weights): 0–1, and how well each word of the query is in it (0–1, in `likeness`).
 * Counts, in this order: how much of the query it has, how much of it the query has, the order of the words, whether it
 * begins with them; and sends titles about a later act (return, replacement…) that nobody asked for behind the others.
 * `whole`: the query says all of the title that tells something, in so many words; a title of one word only counts when
 * the query has no word that nothing here has.
 */
export function rankTitle(
  title: Title,
  query: readonly QueryWord[],
  asked: number,
  termWords: ReadonlyMap<string, readonly number[]>,
  likeness: number[],
): { score: number; whole: boolean } {
  likeness.fill(0);
  let covered = 0;
  let all = 0;
  let inOrder = 0;
  let previous = -1;
  let first = -1;
  let unaskedLater = false;
  let position = 0;
  let saidIsAsked = title.meant === undefined;
  if (!saidIsAsked && !title.words.some(({ said, term }) => said && termWords.has(term))) return NOTHING;
  let telling = 0;
  let exact = 0;
  for (const word of title.words) {
    if (word.weight === 0) continue;
    let best = 0;
    let bestWord = -1;
    for (const at of termWords.get(word.term) ?? NOWHERE) {
      let like = query[at]?.meanings.get(word.term) ?? 0;
      if (like === 1 && query[at]?.form !== word.form) like = OTHER_FORM;
      if (like > (likeness[at] ?? 0)) likeness[at] = like;
      // A title that says a word twice does not answer twice, but the second is no stranger either.
      if (like > best || (like === best && at === previous + 1)) {
        best = like;
        bestWord = at;
      }
    }
    if (best > 0 || !word.aside) all += word.weight;
    if (!word.soft && !word.aside) {
      telling += 1;
      if (best >= OTHER_FORM) exact += 1;
    }
    covered += word.weight * best;
    if (bestWord >= 0) {
      if (first < 0) first = position;
      if (word.said && !word.soft) saidIsAsked = true;
      if (previous >= 0 && bestWord === previous + 1) inOrder += 1;
    } else if (word.later) unaskedLater = true;
    previous = bestWord >= 0 ? bestWord : -1;
    if (!word.soft) position += 1;
  }
  let answered = 0;
  let strangers = 0;
  for (let at = 0; at < query.length; at += 1) {
    answered += (query[at]?.weight ?? 0) * (likeness[at] ?? 0);
    if (query[at]?.stranger) strangers += 1;
  }
  // The name that a synonym makes is only for those who say the synonym.
  if (!saidIsAsked) likeness.fill(0);
  if (answered === 0 || all === 0 || !saidIsAsked) return NOTHING;
  // Who writes all of "Perdí mi DUI" asks for it, whatever its official name says.
  if (title.later === true && covered < all * WHOLE) unaskedLater = true;
  const share = answered / asked;
  // A name that says the same words twice has them in order twice.
  const order = query.length === 1 ? 1 : Math.min(1, inOrder / (query.length - 1));
  const score =
    (share * (1 + COVERED_SHARE * (covered / all) + ORDER_SHARE * order + (first === 0 ? START_SHARE : 0))) /
    FULL;
  return {
    score: score * title.rank * (unaskedLater ? LATER_PENALTY : 1),
    whole: telling > 0 && exact === telling && (telling > 1 || strangers === 0),
  };
}
