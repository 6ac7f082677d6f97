import type { Posting } from './postings.ts';
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
/** Documents that answer so much less than the best one are noise beside it. */
const BEHIND_BEST = 0.34;
/** A word that a description only mentions is no word that a document has. */
const MENTIONED = 0.4;

export interface Candidate {
  /** Position of the document. */
  document: number;
  /** How far each word of the query is answered anywhere in the document, 0–1. */
  credits: number[];
  /** Answers too little, unless the query says all of its name and more. */
  weak: boolean;
}

/**
 * The documents that answer enough of a query, and not a third less than the best one does. For one word that is the
 * word itself in something the trámite says about itself (a description alone is not enough), for two words both, for
 * three at least two. This is where "no result" is decided.
 */
export function findCandidates(
  words: readonly QueryWord[],
  postings: ReadonlyMap<string, Posting>,
  documents: number,
): Candidate[] {
  // Rare words weigh less here than in the rank: two words of three are most of a question, whichever they are.
  const needed = words.map((word) => (word.optional ? 0 : Math.sqrt(word.weight)));
  const all = needed.reduce((sum, weight) => sum + weight, 0);
  const heaviestFirst = words
    .map((_, at) => at)
    .sort((one, other) => (needed[other] ?? 0) - (needed[one] ?? 0));
  const candidates: Candidate[] = [];
  /** Position in `candidates` plus one, by document. */
  const slots = new Int32Array(documents);
  // What nothing here has is no reason against the others.
  let left = heaviestFirst.reduce((sum, at) => sum + (words[at]?.meanings.size ? (needed[at] ?? 0) : 0), 0);
  const open = LEAST_OPEN * left;
  for (const at of heaviestFirst) {
    if (!words[at]?.meanings.size) continue;
    // A document without any of the heavier words can no longer answer enough: "solicitud" opens no candidates.
    const mayOpen = left >= open && left > 0;
    left -= needed[at] ?? 0;
    for (const [term, likeness] of words[at]?.meanings ?? []) {
      const posting = postings.get(term);
      if (posting === undefined) continue;
      for (let index = 0; index < posting.documents.length; index += 1) {
        const document = posting.documents[index] ?? 0;
        // "Novia" may be any word; beside a name it is "novios".
        if (words[at]?.slip && (posting.credits[index] ?? 0) < 1) continue;
        let candidate = candidates[(slots[document] ?? 0) - 1];
        if (candidate === undefined) {
          if (!mayOpen) continue;
          candidate = { document, credits: words.map(() => 0), weak: false };
          slots[document] = candidates.push(candidate);
        }
        const credit = (posting.credits[index] ?? 0) * likeness;
        if (credit > (candidate.credits[at] ?? 0)) candidate.credits[at] = credit;
      }
    }
  }
  let best = 0;
  const answered = candidates.map((candidate) => {
    const { credits } = candidate;
    let sum = 0;
    let met = 0;
    for (let at = 0; at < credits.length; at += 1) {
      const credit = credits[at] ?? 0;
      sum += (needed[at] ?? 0) * Math.sqrt(credit);
      if (credit > MENTIONED && !words[at]?.optional) met += 1;
    }
    candidate.weak = sum < (LEAST_ANSWERED[Math.min(met, 3)] ?? 1) * all;
    if (!candidate.weak) best = Math.max(best, sum);
    return sum;
  });
  const least = best - BEHIND_BEST * all;
  return candidates.filter((candidate, at) => {
    const sum = answered[at] ?? 0;
    return sum >= least && (!candidate.weak || sum >= LEAST_NAMED * all);
  });
}
