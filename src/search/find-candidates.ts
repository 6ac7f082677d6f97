import { MENTIONED, type Posting } from './postings.ts';
import type { QueryWord } from './rank-title.ts';

/**
 * Less of the query (by weight) answered than this is noise, not an answer: by how many of its words a document has. Who
 * tells a whole story says much that no name has, but three words of it meet in one trámite only by its being meant.
 */
const LEAST_ANSWERED = [1, 0.6, 0.55, 0.42];
/** Less than this opens no candidate. */
const LEAST_OPEN = 0.42;
/** From here on it may still be meant, if the query says its whole name. */
const LEAST_NAMED = 0.34;
/** … which can only be when the words cover this much of one. */
const LEAST_SAID = 0.7;
/** Documents that answer so much less than the best one are noise beside it. */
const BEHIND_BEST = 0.34;

/** Documents that may answer a query. The arrays are used again by the next search: nothing may keep them. */
export interface Candidates {
  count: number;
  /** Positions of the documents. */
  documents: Int32Array;
  /** How far each word of the query is answered anywhere in each document, 0–1: `width` numbers a candidate. */
  credits: Float32Array;
  width: number;
  /** The most of a name that the query may cover, more than it does at times: 0–1. */
  shares: Float32Array;
  /** The same with each word as sure as it was understood: no name is covered more than this. */
  covered: Float32Array;
  /** 1 for those that answer too little, unless the query says all of their name and more. */
  weak: Uint8Array;
}

/**
 * Finds the documents that answer enough of a query, and not a third less than the best one does. For one word that is
 * the word itself in something the trámite says about itself (a description alone is not enough), for two words both,
 * for three at least two. This is where "no result" is decided.
 */
export function candidateFinder(postings: ReadonlyMap<string, Posting>, documents: number) {
  /** Position among the candidates plus one, by document; zeros between searches. */
  const slots = new Int32Array(documents);
  const found: Candidates = {
    count: 0,
    documents: new Int32Array(documents),
    credits: new Float32Array(0),
    width: 0,
    shares: new Float32Array(documents),
    covered: new Float32Array(documents),
    weak: new Uint8Array(documents),
  };
  const answered = new Float32Array(documents);

  return (words: readonly QueryWord[]): Candidates => {
    const width = words.length;
    found.width = width;
    found.count = 0;
    if (found.credits.length < width * documents) found.credits = new Float32Array(width * documents);
    const { credits, shares, covered, weak } = found;
    // Rare words weigh less here than in the rank: two words of three are most of a question, whichever they are.
    const needed = words.map((word) => (word.optional ? 0 : Math.sqrt(word.weight)));
    const all = needed.reduce((sum, weight) => sum + weight, 0);
    const heaviestFirst = words
      .map((_, at) => at)
      .sort((one, other) => (needed[other] ?? 0) - (needed[one] ?? 0));
    // What nothing here has is no reason against the others.
    let left = heaviestFirst.reduce((sum, at) => sum + (words[at]?.meanings.size ? (needed[at] ?? 0) : 0), 0);
    const open = LEAST_OPEN * left;
    for (const at of heaviestFirst) {
      const word = words[at];
      if (!word?.meanings.size) continue;
      // A document without any of the heavier words can no longer answer enough: "solicitud" opens no candidates.
      const mayOpen = left >= open && left > 0;
      left -= needed[at] ?? 0;
      for (const [term, likeness] of word.meanings) {
        const posting = postings.get(term);
        if (posting !== undefined) collect(posting, likeness, at, mayOpen, word.slip === true);
      }
    }

    let best = 0;
    for (let candidate = 0; candidate < found.count; candidate += 1) {
      let sum = 0;
      let met = 0;
      for (let at = 0; at < width; at += 1) {
        const credit = credits[candidate * width + at] ?? 0;
        if (credit === 0) continue;
        sum += (needed[at] ?? 0) * Math.sqrt(credit);
        if (credit > MENTIONED && !words[at]?.optional) met += 1;
      }
      answered[candidate] = sum;
      const isWeak = sum < (LEAST_ANSWERED[Math.min(met, 3)] ?? 1) * all;
      weak[candidate] = isWeak ? 1 : 0;
      if (!isWeak && sum > best) best = sum;
    }
    const least = best - BEHIND_BEST * all;
    let kept = 0;
    for (let candidate = 0; candidate < found.count; candidate += 1) {
      const document = found.documents[candidate] ?? 0;
      slots[document] = 0;
      const sum = answered[candidate] ?? 0;
      const isWeak = weak[candidate] === 1;
      if (sum < least || (isWeak && (sum < LEAST_NAMED * all || (shares[candidate] ?? 0) < LEAST_SAID)))
        continue;
      if (kept !== candidate) {
        found.documents[kept] = document;
        shares[kept] = shares[candidate] ?? 0;
        covered[kept] = covered[candidate] ?? 0;
        weak[kept] = isWeak ? 1 : 0;
        for (let at = 0; at < width; at += 1)
          credits[kept * width + at] = credits[candidate * width + at] ?? 0;
      }
      kept += 1;
    }
    found.count = kept;
    return found;
  };

  function collect(posting: Posting, likeness: number, at: number, mayOpen: boolean, slip: boolean): void {
    const { documents: positions, credits: given, shares: parts } = posting;
    const { credits, shares, covered, documents: opened, width } = found;
    for (let index = 0; index < positions.length; index += 1) {
      const worth = given[index] ?? 0;
      // "Novia" may be any word; beside a name it is "novios".
      if (slip && worth < 1) continue;
      const document = positions[index] ?? 0;
      let candidate = (slots[document] ?? 0) - 1;
      if (candidate < 0) {
        if (!mayOpen) continue;
        candidate = found.count;
        found.count += 1;
        slots[document] = found.count;
        opened[candidate] = document;
        shares[candidate] = 0;
        covered[candidate] = 0;
        for (let word = 0; word < width; word += 1) credits[candidate * width + word] = 0;
      }
      const credit = worth * likeness;
      const cell = candidate * width + at;
      if (credit > (credits[cell] ?? 0)) credits[cell] = credit;
      const part = (parts[index] ?? 0) / 255;
      if (part === 0) continue;
      shares[candidate] = (shares[candidate] ?? 0) + part;
      covered[candidate] = (covered[candidate] ?? 0) + part * likeness;
    }
  }
}
