import type { FacetName } from '../contract/search.ts';
import { countFacets, keepFiltered, type Filters } from './facets.ts';
import { fold } from './fold.ts';
import { highlight } from './highlight.ts';
import { Lexicon } from './lexicon.ts';
import { createMiniSearchTermIndex } from './minisearch-term-index.ts';
import { readQuery, type Query } from './read-query.ts';
import { rankTitle, readTitle, type Title } from './rank-title.ts';
import type { SearchDocument } from './search-document.ts';
import { spell } from './spell-synonyms.ts';
import { synonymsOf } from './synonyms-of.ts';
import { FIELDS, type Field, type FieldTerms } from './term-index.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

export interface SearchIndexInput {
  documents: readonly SearchDocument[];
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

/**
 * How far a word of the query counts as answered when it stands in a field. What a name says counts whole; a
 * description mentions too much to answer anything alone.
 */
const CREDIT: Record<Field, number> = {
  name: 1,
  keywords: 0.9,
  variants: 0.9,
  outputs: 0.8,
  summary: 0.75,
  institution: 0.75,
  category: 0.7,
  description: 0.35,
};
/** A word found only outside the names adds this part of its credit to the rank. */
const OUTSIDE_NAMES = 0.5;
/** Less of the query (by weight) answered than this is noise. */
const LEAST_ANSWERED = 0.6;
/** Documents that answer so much less than the best one are noise beside it. */
const BEHIND_BEST = 0.34;
const ALTERNATE_RANK = 0.97;
const SYNONYM_RANK = 0.93;
/** Scores are rounded to this many parts, so that they read the same everywhere. */
const PARTS = 1e6;

interface Entry {
  document: SearchDocument;
  titles: Title[];
}

interface Ranked {
  at: number;
  score: number;
  answered: number;
  meant: string | undefined;
}

/**
 * Makes the index of a catalogue in one language (about 0.1 ms a document). Pure: no clock, no locale of the machine,
 * the same in a server, a test and a browser.
 */
export function createSearchIndex({ documents, country, synonyms = '' }: SearchIndexInput): SearchIndex {
  const lexicon = new Lexicon();
  const spellings = synonymsOf(country, synonyms);
  const terms = (text: string, mentioned = false) =>
    tokenize(text)
      .filter(({ word }) => !STOP_WORDS.has(word))
      .map(({ word, start, end }) => lexicon.add(word, text.slice(start, end), mentioned))
      .join(' ');

  // By name, so that a catalogue without a query has an order that people know. No Intl: its order differs by machine.
  const sorted = documents
    .map((document) => ({ document, key: fold(document.name) }))
    .sort((one, other) => compare(one.key, other.key) || compare(one.document.code, other.document.code))
    .map(({ document }) => document);

  const fieldTerms: FieldTerms[] = [];
  const entries = sorted.map((document): Entry => {
    const titles = [
      readTitle(document.name, 1, lexicon),
      ...document.alternateNames.map((name) => readTitle(name, ALTERNATE_RANK, lexicon)),
    ];
    const spelled = [document.name, ...document.alternateNames, ...document.keywords].flatMap((name) =>
      spell(name, spellings),
    );
    for (const synonym of spelled) titles.push(readTitle(synonym.name, SYNONYM_RANK, lexicon, synonym));
    fieldTerms.push({
      name: titles
        .flatMap(({ words }) => words.filter(({ weight }) => weight > 0).map(({ term }) => term))
        .join(' '),
      keywords: terms(document.keywords.join(' ')),
      variants: terms(document.variants.join(' ')),
      outputs: terms(document.outputs.join(' ')),
      summary: terms(document.summary),
      institution: terms(`${document.institution.name} ${document.institution.acronym ?? ''}`),
      category: terms(document.categories.map((category) => category.name).join(' ')),
      description: terms(document.description, true),
    });
    return { document, titles };
  });

  const frequency = new Map<string, number>();
  for (const fields of fieldTerms)
    for (const term of new Set(
      FIELDS.filter((f) => f !== 'description').flatMap((field) => fields[field].split(' ')),
    ))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log(1 + entries.length / ((frequency.get(term) ?? 0) + 0.5));
  const index = createMiniSearchTermIndex(fieldTerms);

  function rank(query: Query): Ranked[] {
    const words = query.words;
    const termWords = new Map<string, number[]>();
    words.forEach((word, at) => {
      for (const term of word.meanings.keys()) {
        const others = termWords.get(term);
        if (others) others.push(at);
        else termWords.set(term, [at]);
      }
    });
    const asked = words.reduce((sum, word) => sum + word.weight, 0);
    // For what counts as an answer rare words weigh less than for the rank: two of three words are most of a question.
    const needed = words.map((word) => Math.sqrt(word.weight));
    const neededSum = needed.reduce((sum, weight) => sum + weight, 0);
    const ranked: Ranked[] = [];
    let best = 0;
    const credits: number[] = words.map(() => 0);
    const likeness: number[] = words.map(() => 0);
    for (const { document: at, match } of index.find([...termWords.keys()])) {
      credits.fill(0);
      for (const term in match) {
        let credit = 0;
        for (const field of match[term] ?? []) credit = Math.max(credit, CREDIT[field as Field]);
        for (const word of termWords.get(term) ?? [])
          credits[word] = Math.max(credits[word] ?? 0, credit * (words[word]?.meanings.get(term) ?? 0));
      }
      let answered = 0;
      needed.forEach((weight, position) => (answered += weight * Math.sqrt(credits[position] ?? 0)));
      answered /= neededSum;
      if (answered < LEAST_ANSWERED) continue;
      let score = 0;
      let meant: string | undefined;
      for (const title of entries[at]?.titles ?? []) {
        let own = rankTitle(title, words, termWords, likeness);
        let outside = 0;
        words.forEach((word, position) => {
          const more = (credits[position] ?? 0) - (likeness[position] ?? 0);
          if ((likeness[position] ?? 0) === 0) outside += word.weight * more;
        });
        own += (OUTSIDE_NAMES * outside) / asked;
        if (own > score) {
          score = own;
          meant = title.meant;
        }
      }
      if (answered > best) best = answered;
      ranked.push({ at, score, answered, meant });
    }
    return ranked
      .filter((one) => one.answered >= best - BEHIND_BEST)
      .sort((one, other) => other.score - one.score || one.at - other.at);
  }

  return {
    search({ q = '', limit = 10, page = 1, ...filters }) {
      const query = readQuery(q.slice(0, LONGEST_QUERY), lexicon, rarity);
      const ranked: Ranked[] =
        query.words.length === 0
          ? entries.map((_, at) => ({ at, score: 0, answered: 0, meant: undefined }))
          : rank(query);
      const found = ranked.map(({ at }) => (entries[at] as Entry).document);
      const kept = new Set(keepFiltered(found, filters));
      const shown = ranked.filter((one) => kept.has((entries[one.at] as Entry).document));
      const from = Math.max(0, (page - 1) * limit);
      const also = new Set<string>(shown.length > 0 ? query.corrected : []);
      for (const { meant } of shown.slice(0, ALSO_HITS)) if (meant !== undefined) also.add(meant);
      return {
        total: shown.length,
        hits: shown.slice(from, from + limit).map(({ at, score }) => {
          const { code, name } = (entries[at] as Entry).document;
          return { code, score: Math.round(score * PARTS) / PARTS, highlights: highlight(name, query) };
        }),
        facets: countFacets(found, filters),
        also: [...also].slice(0, MOST_ALSO),
      };
    },
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
