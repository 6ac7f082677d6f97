import { growingNumbers } from './growing-numbers.ts';

/**
 * Which documents have which terms, and how much that says. A list of our own instead of a search library's: ranking is
 * ours anyway, and over 4,500 records a keystroke took MiniSearch more than twice the 5 ms that it may take
 * (`npm run bench -- search` measures both).
 */

/**
 * How far a word of the query counts as answered when it stands in a field. What a name says counts whole; a
 * description mentions too much to answer anything alone.
 */
const CREDIT = {
  names: 1,
  keywords: 0.9,
  variants: 0.9,
  outputs: 0.8,
  summary: 0.75,
  institution: 0.75,
  category: 0.7,
  description: 0.35,
} as const;

/** Up to here a document only mentions a term. */
export const MENTIONED = 0.4;

/** Terms of each field of one document. */
export type FieldTerms = Record<keyof typeof CREDIT, readonly string[]>;

/** Positions of the documents that have a term, ascending, and what it is to each of them. */
export interface Posting {
  documents: Int32Array;
  /** The best credit that the document gives it, 0–1. */
  credits: Float32Array;
  /** The most of one of its names that the term makes up, in 255ths, rounded up; 0 when no name has it. */
  shares: Uint8Array;
}

const FIELDS = Object.keys(CREDIT) as (keyof typeof CREDIT)[];
const CREDITS = FIELDS.map((field) => CREDIT[field]);
const WHOLE_SHARE = 255;

/**
 * Takes documents one by one, so that nothing of them has to be kept but numbers, and makes the posting of each term
 * in the end. `shares`: how much of a name each of its terms makes up, 0–1, the most of all names.
 */
export function collectPostings(): {
  add(fields: FieldTerms, shares: ReadonlyMap<string, number>): void;
  /** `order`: for each position, which of the documents, as they were added, stands there. Once. */
  postings(order: Uint32Array): Map<string, Posting>;
} {
  const numbers = new Map<string, number>();
  /** By number of the term: documents that have it, and the last of them plus one. */
  const counts: number[] = [];
  const last: number[] = [];
  const terms = growingNumbers((length) => new Uint32Array(length));
  const fieldsOf = growingNumbers((length) => new Uint8Array(length));
  const sharesOf = growingNumbers((length) => new Uint8Array(length));
  const ends = growingNumbers((length) => new Uint32Array(length));

  return {
    add(fields, shares) {
      const document = ends.length + 1;
      // Fields come with the highest credit first; what the document has already is not taken again.
      FIELDS.forEach((field, at) => {
        for (const term of fields[field]) {
          let number = numbers.get(term);
          if (number === undefined) {
            number = counts.push(0) - 1;
            last.push(0);
            numbers.set(term, number);
          } else if (last[number] === document) continue;
          last[number] = document;
          counts[number] = (counts[number] ?? 0) + 1;
          terms.push(number);
          fieldsOf.push(at);
          sharesOf.push(Math.ceil(Math.min(1, shares.get(term) ?? 0) * WHOLE_SHARE));
        }
      });
      ends.push(terms.length);
    },
    postings(order) {
      const all = {
        documents: new Int32Array(terms.length),
        credits: new Float32Array(terms.length),
        shares: new Uint8Array(terms.length),
      };
      const postings = new Map<string, Posting>();
      const next = new Uint32Array(counts.length);
      let from = 0;
      for (const [term, number] of numbers) {
        const to = from + (counts[number] ?? 0);
        // Parts of one piece of memory: an array of its own costs more than most terms have to keep.
        postings.set(term, {
          documents: all.documents.subarray(from, to),
          credits: all.credits.subarray(from, to),
          shares: all.shares.subarray(from, to),
        });
        next[number] = from;
        from = to;
      }
      const [takenTerms, takenFields, takenShares, takenEnds] = [
        terms.taken(),
        fieldsOf.taken(),
        sharesOf.taken(),
        ends.taken(),
      ];
      order.forEach((added, position) => {
        const end = takenEnds[added] ?? 0;
        for (let at = added === 0 ? 0 : (takenEnds[added - 1] ?? 0); at < end; at += 1) {
          const number = takenTerms[at] ?? 0;
          const place = next[number] ?? 0;
          next[number] = place + 1;
          all.documents[place] = position;
          all.credits[place] = CREDITS[takenFields[at] ?? 0] ?? 0;
          all.shares[place] = takenShares[at] ?? 0;
        }
      });
      return postings;
    },
  };
}

/** Number of documents that are about a term and do not only mention it. */
export function frequencyOf(posting: Posting | undefined): number {
  let count = 0;
  for (const credit of posting?.credits ?? []) if (credit > MENTIONED) count += 1;
  return count;
}
