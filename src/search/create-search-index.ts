import type { FacetName, Section } from '../contract/search.ts';
import type { FilteredDocument, Filters } from './facets.ts';
import { findCandidates } from './find-candidates.ts';
import { findNear, nearWhenAmbiguous, type NearBy } from './find-near.ts';
import { fold } from './fold.ts';
import { highlight } from './highlight.ts';
import { Lexicon } from './lexicon.ts';
import { narrow, type UnderstoodPart } from './narrow.ts';
import { namesOf } from './names-of.ts';
import { phraseBook, readPhrases } from './phrase-book.ts';
import { frequencyOf, postingsOf, type FieldTerms } from './postings.ts';
import { readQuery } from './read-query.ts';
import { readQuestion, type Remark } from './read-question.ts';
import { rankTitle, readTitle, type QueryWord, type Title } from './rank-title.ts';
import type { SearchDocument } from './search-document.ts';
import { settleQuestion } from './settle-question.ts';
import { spell } from './spell-synonyms.ts';
import { synonymsOf } from './synonyms-of.ts';
import { stem } from './stem.ts';
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

/** A word found only outside the names adds this part of its credit to the rank. */
const OUTSIDE_NAMES = 0.5;
const ALTERNATE_RANK = 0.97;
const SYNONYM_RANK = 0.93;
/** What can be done in the place that the query names comes first; what is far away from one abroad, last. */
const HERE = 1.15;
const THERE_ABROAD = 1.3;
const NOT_THERE = 0.75;
/** Scores are rounded to this many parts, so that they read the same everywhere. */
const PARTS = 1e6;

interface Entry {
  code: string;
  name: string;
  filtered: FilteredDocument;
  titles: Title[];
}

interface Ranked {
  entry: Entry;
  filtered: FilteredDocument;
  /** In the order of names, which decides between equal scores. */
  position: number;
  score: number;
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
      .map(({ word, start, end }) => lexicon.add(word, text.slice(start, end), mentioned));

  // By name, so that a catalogue without a query has an order that people know. No Intl: its order differs by machine.
  const sorted = documents
    .map((document) => ({ document, key: fold(document.name) }))
    .sort((one, other) => compare(one.key, other.key) || compare(one.document.code, other.document.code))
    .map(({ document }) => document);

  const fieldTerms: FieldTerms[] = [];
  const entries = sorted.map((document): Entry => {
    const own = readTitle(document.name, 1, lexicon);
    const later = own.words.some((word) => word.later);
    const titles = [own];
    for (const name of document.alternateNames)
      titles.push({ ...readTitle(name, ALTERNATE_RANK, lexicon), later });
    const known = new Set(titles.flatMap(({ words }) => words.map(({ term }) => term)));
    for (const name of [document.name, ...document.alternateNames])
      for (const synonym of spell(name, spellings)) {
        const title = { ...readTitle(synonym.name, SYNONYM_RANK, lexicon, synonym), later };
        // A name that says it already needs no synonym for it.
        if (title.words.some((word) => word.said && word.weight > 0 && !known.has(word.term)))
          titles.push(title);
      }
    const keywords = document.keywords.flatMap((keyword) => [
      keyword,
      ...spell(keyword, spellings).map((synonym) => synonym.name),
    ]);
    fieldTerms.push({
      names: titles.flatMap(({ words }) => words.filter(({ weight }) => weight > 0).map(({ term }) => term)),
      keywords: terms(keywords.join(' ')),
      variants: terms(document.variants.join(' ')),
      outputs: terms(document.outputs.join(' ')),
      summary: terms(document.summary),
      institution: terms(`${document.institution.name} ${document.institution.acronym ?? ''}`),
      category: terms(document.categories.map((category) => category.name).join(' ')),
      description: terms(document.description, true),
    });
    return {
      code: document.code,
      name: document.name,
      filtered: {
        categoryCodes: unique(document.categories.map(({ code }) => code)),
        institutionCodes: [document.institution.code],
        audiences: unique(document.audiences),
        channels: unique(document.channels),
        online: document.online,
        free: document.free,
      },
      titles,
    };
  });

  const postings = postingsOf(fieldTerms);
  const sizes = new Map<string, number>();
  for (const { filtered } of entries)
    for (const category of filtered.categoryCodes) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  const inPlace = new Map<string, Set<number>>();
  sorted.forEach(({ places = [] }, position) => {
    for (const { name } of places) inPlace.set(name, (inPlace.get(name) ?? new Set<number>()).add(position));
  });
  const book = phraseBook([...readPhrases(), ...namesOf(documents, country)]);
  const rarities = new Map<string, number>();
  for (const [term, posting] of postings)
    rarities.set(term, Math.log(1 + entries.length / (frequencyOf(posting) + 0.5)));
  const rarest = Math.log(1 + entries.length / 0.5);
  const rarity = (term: string) => rarities.get(term) ?? rarest;

  function rank(words: readonly QueryWord[], remarks: readonly Remark[]): Ranked[] {
    const place = remarks.find((remark) => remark.kind === 'place');
    const there = place && inPlace.get(place.value);
    const make = remarks.some(({ kind }) => kind === 'make');
    const termWords = new Map<string, number[]>();
    words.forEach((word, at) => {
      for (const term of word.meanings.keys()) termWords.set(term, [...(termWords.get(term) ?? []), at]);
    });
    const asked = words.reduce((sum, word) => sum + word.weight, 0);
    const likeness: number[] = words.map(() => 0);
    const ranked: Ranked[] = [];
    for (const { document, credits, weak } of findCandidates(words, postings, entries.length)) {
      const entry = entries[document];
      if (entry === undefined) continue;
      const one: Ranked = { entry, filtered: entry.filtered, position: document, score: 0, meant: undefined };
      let named = false;
      for (const title of entry.titles) {
        const { score: inTitle, whole } = rankTitle(title, words, asked, termWords, likeness);
        // What is only found outside the names belongs to the name itself, not to one of the others.
        if (inTitle === 0 && title !== entry.titles[0]) continue;
        if (weak && !whole) continue;
        if (inTitle > 0) named = true;
        let outside = 0;
        for (let word = 0; word < words.length; word += 1)
          if (likeness[word] === 0) outside += (words[word]?.weight ?? 0) * (credits[word] ?? 0);
        const score = inTitle + (OUTSIDE_NAMES * outside) / asked;
        if (score > one.score) {
          one.score = score;
          one.meant = title.meant;
        }
      }
      if (one.score === 0 || (make && !named)) continue;
      if (there !== undefined)
        one.score *= there.has(document)
          ? place?.abroad
            ? THERE_ABROAD
            : HERE
          : place?.abroad
            ? NOT_THERE
            : 1;
      ranked.push(one);
    }
    // A boost must not make a score that is none: 0–1.
    const best = ranked.reduce((most, { score }) => Math.max(most, score), 1);
    for (const one of ranked) one.score /= best;
    return ranked.sort((one, other) => other.score - one.score || one.position - other.position);
  }

  const everything = entries.map((entry, position): Ranked => ({
    entry,
    filtered: entry.filtered,
    position,
    score: 0,
    meant: undefined,
  }));

  /** What is there when the words look for nothing: all of it, or what is done in the place that they name. */
  function everythingIn(remarks: readonly Remark[]): readonly Ranked[] {
    const place = remarks.find((remark) => remark.kind === 'place');
    const there = place && inPlace.get(place.value);
    return there ? everything.filter(({ position }) => there.has(position)) : everything;
  }

  return {
    search({ q = '', limit = 10, page = 1, ...filters }) {
      const read = q.slice(0, LONGEST_QUERY);
      const question = readQuestion(read, book, (word) => lexicon.has(word));
      const query = readQuery(read, settleQuestion(question), lexicon, rarity);
      const asks = query.words.some(({ optional }) => optional !== true);
      const { kept, facets, understood, section } = narrow(
        asks ? rank(query.words, question.remarks) : everythingIn(question.remarks),
        filters,
        read,
        question.words,
        question.remarks,
      );
      const also = new Set<string>(kept.length > 0 ? query.corrected : []);
      for (const { meant } of kept.slice(0, ALSO_HITS))
        if (meant !== undefined && !saysAll(query.words, meant)) also.add(meant);
      const from = Math.max(0, (page - 1) * limit);
      return {
        total: kept.length,
        hits: kept.slice(from, from + limit).map(({ entry: { code, name }, score }) => ({
          code,
          score: Math.round(score * PARTS) / PARTS,
          highlights: highlight(name, query),
        })),
        facets,
        also: [...also].slice(0, MOST_ALSO),
        understood,
        ...(asks && section !== undefined && { section }),
        near:
          kept.length === 0
            ? findNear(query.words, postings, entries, sizes)
            : nearWhenAmbiguous(kept, facets.category),
      };
    },
  };
}

/** True when the query has every word of a phrase. */
const saysAll = (words: readonly QueryWord[], phrase: string) =>
  tokenize(phrase).every(
    ({ word }) => STOP_WORDS.has(word) || words.some(({ meanings }) => (meanings.get(stem(word)) ?? 0) === 1),
  );
const unique = (values: readonly string[]) => [...new Set(values)];
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
