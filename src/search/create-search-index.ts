import type { FacetName, Section } from '../contract/search.ts';
import { documentRanker } from './document-ranker.ts';
import type { Filters } from './facets.ts';
import { findNear, nearWhenAmbiguous, type NearBy } from './find-near.ts';
import { highlight } from './highlight.ts';
import { indexDocuments, type IndexedDocuments } from './index-documents.ts';
import { narrow, type UnderstoodPart } from './narrow.ts';
import type { QueryWord } from './rank-title.ts';
import { readQuery } from './read-query.ts';
import { readQuestion } from './read-question.ts';
import type { SearchDocument } from './search-document.ts';
import { settleQuestion } from './settle-question.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

export interface SearchIndexInput {
  /** Taken one by one; none is kept. */
  documents: Iterable<SearchDocument>;
  /** ISO 3166-1 alpha-2: whose synonyms besides the common ones. */
  country: string;
  /** More synonyms, in the format of synonyms/common.ts. */
  synonyms?: string;
}

/** `searchQuery` of the contract without its language: an index has one language. */
export interface SearchRequest extends Filters {
  q: string;
  /** Hits on a page, from 1. */
  limit: number;
  /** From 1. */
  page: number;
}

export interface SearchHit {
  code: string;
  /** 0–1; only good for comparing hits of the same query. 0 when nothing was asked. */
  score: number;
  /** Stretches of `name` that answer the query: [start, end) in UTF-16 code units, in order, never overlapping. */
  highlights: [number, number][];
}

export interface SearchOutcome {
  /** Hits on all pages. */
  total: number;
  hits: SearchHit[];
  /**
   * Values with at least one document, and the chosen ones, most frequent first. Each facet is counted with every
   * other filter applied but its own. `online` and `free` have the one value `true`.
   */
  facets: Record<FacetName, { value: string; count: number }[]>;
  /** What was understood besides the words themselves: synonyms and corrected spellings. At most 5. */
  also: string[];
  /** Filters and the place that the words name, and the section they ask about, each with the query that lacks it. */
  understood: UnderstoodPart[];
  /** The section of the fiches that answers the question. */
  section?: Section;
  /** Ways on when nothing was found, or too much. */
  near: NearBy[];
}

export interface SearchIndex {
  /** Never throws, whatever is asked; the same question always has the same answer. */
  search(request: Partial<SearchRequest>): SearchOutcome;
}

/** Longest query that is read, in UTF-16 code units; the contract refuses longer ones before. */
const LONGEST_QUERY = 500;
const MOST_ALSO = 5;
/** Pages whose hits say what was also searched. */
const ALSO_HITS = 10;
/** Hits among which many meanings are looked for. */
const MEANING_HITS = 20;

/** Scores are rounded to this many parts, so that they read the same everywhere. */
const PARTS = 1e6;

/**
 * Makes the index of a catalogue in one language (about 0.05 ms a document). Pure: no clock, no locale of the machine,
 * the same in a server, a test and a browser.
 */
export function createSearchIndex({ documents, country, synonyms = '' }: SearchIndexInput): SearchIndex {
  return searchIn(indexDocuments(documents, country, synonyms));
}

/** The same over what was indexed before, and perhaps only in part: shards/ says when. */
export function searchIn(indexed: IndexedDocuments, ranker = documentRanker(indexed)): SearchIndex {
  const { codes, names, lexicon, postings, table, sizes, book, rarity } = indexed;

  return {
    search({ q = '', limit = 10, page = 1, ...filters }) {
      const read = q.slice(0, LONGEST_QUERY);
      const question = readQuestion(read, book, (word) => lexicon.has(word));
      const query = readQuery(read, settleQuestion(question), lexicon, rarity);
      const asks = query.words.some(({ optional }) => optional !== true);
      if (!asks) query.words = [];
      const answers = asks ? ranker.rank(query.words, question.remarks) : ranker.all(question.remarks);
      const { kept, facets, understood, section } = narrow(
        { documents: answers.documents, best: (some) => answers.top(some, 1)[0]?.score ?? 0 },
        table,
        filters,
        read,
        question.words,
        question.remarks,
      );
      const from = Math.max(0, (page - 1) * limit);
      const best = answers.top(kept, Math.max(MEANING_HITS, from + limit));
      const also = new Set<string>(kept.length > 0 ? query.corrected : []);
      for (const { meant } of best.slice(0, ALSO_HITS))
        if (meant !== undefined && !saysAll(query.words, meant)) also.add(meant);
      return {
        total: kept.length,
        hits: best.slice(from, from + limit).map(({ document, score }) => ({
          code: codes[document] ?? '',
          score: Math.round(score * PARTS) / PARTS,
          highlights: highlight(names[document] ?? '', query),
        })),
        facets,
        also: [...also].slice(0, MOST_ALSO),
        // Without a trámite there is no section to jump to.
        understood: asks ? understood : understood.filter(({ kind }) => kind !== 'section'),
        ...(asks && section !== undefined && { section }),
        near:
          kept.length === 0
            ? findNear(query.words, postings, codes, table, sizes)
            : nearWhenAmbiguous(best.slice(0, MEANING_HITS), table, facets.category),
      };
    },
  };
}

/** True when the query has every word of a phrase. */
const saysAll = (words: readonly QueryWord[], phrase: string) =>
  tokenize(phrase).every(
    ({ word }) => STOP_WORDS.has(word) || words.some(({ meanings }) => (meanings.get(stem(word)) ?? 0) === 1),
  );
