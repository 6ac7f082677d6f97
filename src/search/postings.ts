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

/** Terms of each field of one document. */
export type FieldTerms = Record<keyof typeof CREDIT, readonly string[]>;

/** Positions of the documents that have a term, ascending, and the best credit that each gives it. */
export interface Posting {
  documents: number[];
  credits: number[];
}

const FIELDS = Object.keys(CREDIT) as (keyof typeof CREDIT)[];

/** The posting of each term. */
export function postingsOf(documents: readonly FieldTerms[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  documents.forEach((fields, at) => {
    const best = new Map<string, number>();
    for (const field of FIELDS)
      for (const term of fields[field]) best.set(term, Math.max(best.get(term) ?? 0, CREDIT[field]));
    for (const [term, credit] of best) {
      let posting = postings.get(term);
      if (posting === undefined) {
        posting = { documents: [], credits: [] };
        postings.set(term, posting);
      }
      posting.documents.push(at);
      posting.credits.push(credit);
    }
  });
  return postings;
}

/** Number of documents that are about a term and do not only mention it. */
export function frequencyOf(posting: Posting | undefined): number {
  return (
    posting?.credits.reduce((count, credit) => (credit > CREDIT.description ? count + 1 : count), 0) ?? 0
  );
}
