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
const WHOLE_SHARE = 255;

/** The posting of each term. `shares`: how much of a name each of its terms makes up, 0–1, the most of all names. */
export function postingsOf(
  documents: Iterable<{ fields: FieldTerms; shares: ReadonlyMap<string, number> }>,
): Map<string, Posting> {
  const lists = new Map<string, { documents: number[]; credits: number[]; shares: number[] }>();
  let at = 0;
  for (const { fields, shares } of documents) {
    // Fields come with the highest credit first; what the document has already is not taken again.
    for (const field of FIELDS)
      for (const term of fields[field]) {
        let list = lists.get(term);
        if (list === undefined) {
          list = { documents: [], credits: [], shares: [] };
          lists.set(term, list);
        } else if (list.documents[list.documents.length - 1] === at) continue;
        list.documents.push(at);
        list.credits.push(CREDIT[field]);
        list.shares.push(Math.ceil(Math.min(1, shares.get(term) ?? 0) * WHOLE_SHARE));
      }
    at += 1;
  }
  const postings = new Map<string, Posting>();
  for (const [term, list] of lists) {
    postings.set(term, {
      documents: Int32Array.from(list.documents),
      credits: Float32Array.from(list.credits),
      shares: Uint8Array.from(list.shares),
    });
    // Given back at once: both forms of a big catalogue need not fit side by side.
    lists.delete(term);
  }
  return postings;
}

/** Number of documents that are about a term and do not only mention it. */
export function frequencyOf(posting: Posting | undefined): number {
  let count = 0;
  for (const credit of posting?.credits ?? []) if (credit > MENTIONED) count += 1;
  return count;
}
