/**
 * Which documents have which terms, and where: the one thing that the search asks of a library. Ranking is ours
 * (rank-title.ts), so the library behind this port can be replaced without moving a result.
 */
export const FIELDS = [
  'name',
  'keywords',
  'variants',
  'outputs',
  'summary',
  'institution',
  'category',
  'description',
] as const;
export type Field = (typeof FIELDS)[number];

/** Terms of each field of one document, parted by spaces. */
export type FieldTerms = Record<Field, string>;

/** A document and the fields in which each of the asked terms stands. */
export interface Candidate {
  /** Position of the document in the list that the index was made of. */
  document: number;
  match: Record<string, string[]>;
}

export interface TermIndex {
  /** Documents with at least one of the terms, in no particular order. */
  find(terms: readonly string[]): Candidate[];
}
