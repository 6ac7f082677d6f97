import type { Posting } from './postings.ts';
import type { QueryWord } from './rank-title.ts';

/** Less of the query (by weight) answered than this is noise, not an answer. */
const LEAST_ANSWERED = 0.6;
/** Documents that answer so much less than the best one are noise beside it. */
const BEHIND_BEST = 0.34;

export interface Candidate {
  /** Position of the document. */
  document: number;
  /** How far each word of the query is answered anywhere in the document, 0–1. */
  credits: number[];
}

/**
 * The documents that answer enough of a query: 60 % of it by weight, and not a third less than the best one does. For
 * one word that is the word itself in something the trámite says about itself (a description alone is not enough), for
 * two words both, for three at least two. This is where "no result" is decided.
 */
export function findCandidates(
  words: readonly QueryWord[],
  postings: ReadonlyMap<string, Posting>,
  documents: number,
): Candidate[] {
  // Rare words weigh less here than in the rank: two words of three are most of a question, whichever they are.
  const needed = words.map((word) => Math.sqrt(word.weight));
  const all = needed.reduce((sum, weight) => sum + weight, 0);
  const heaviestFirst = words
    .map((_, at) => at)
    .sort((one, other) => (needed[other] ?? 0) - (needed[one] ?? 0));
  const candidates: Candidate[] = [];
  /** Position in `candidates` plus one, by document. */
  const slots = new Int32Array(documents);
  let left = all;
  for (const at of heaviestFirst) {
    // A document without any of the heavier words can no longer answer enough: "solicitud" opens no candidates.
    const mayOpen = left >= LEAST_ANSWERED * all;
    left -= needed[at] ?? 0;
    for (const [term, likeness] of words[at]?.meanings ?? []) {
      const posting = postings.get(term);
      if (posting === undefined) continue;
      for (let index = 0; index < posting.documents.length; index += 1) {
        const document = posting.documents[index] ?? 0;
        let candidate = candidates[(slots[document] ?? 0) - 1];
        if (candidate === undefined) {
          if (!mayOpen) continue;
          candidate = { document, credits: words.map(() => 0) };
          slots[document] = candidates.push(candidate);
        }
        const credit = (posting.credits[index] ?? 0) * likeness;
        if (credit > (candidate.credits[at] ?? 0)) candidate.credits[at] = credit;
      }
    }
  }
  let best = 0;
  const answered = candidates.map(({ credits }) => {
    let sum = 0;
    for (let at = 0; at < credits.length; at += 1) sum += (needed[at] ?? 0) * Math.sqrt(credits[at] ?? 0);
    best = Math.max(best, sum);
    return sum;
  });
  const least = Math.max(LEAST_ANSWERED * all, best - BEHIND_BEST * all);
  return candidates.filter((_, at) => (answered[at] ?? 0) >= least);
}
