import type { FacetName } from '../../contract/search.ts';
import type { PhraseMeaning } from '../phrase-book.ts';

/**
 * What a reader must know before the first query: where everything lies. The rest is in files of a few kilobytes, of
 * which a query needs about ten: `words-N`, `terms-N`, `titles-N`, `facets-N`, `places-N`, and `spelling` when a word has
 * to be guessed.
 */
export interface ShardHead {
  /** ISO 3166-1 alpha-2: whose synonyms. */
  country: string;
  /** How many documents there are. */
  documents: number;
  /** Where each file of words, or of terms, begins: all of `words-3` is from `words[3]` on and before `words[4]`. */
  words: string[];
  terms: string[];
  /** What the numbers of credits in the files of terms stand for, the highest first. */
  credits: number[];
  /** Values of the facets by number. */
  facets: [FacetName, string][];
  /** Documents of each category. */
  sizes: Record<string, number>;
  /** Names that phrases of a query may have: institutions, places, the country. */
  names: [said: string, meaning: PhraseMeaning][];
  /** Places by number: which documents have an office there is in `places-N`. */
  places: string[];
}

/** Documents in one file of titles, and in one of facets. */
export const TITLES_TOGETHER = 32;
export const FACETS_TOGETHER = 2048;

/** One file of an index. `name` has no folder and no ending. */
export interface Shard {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}
