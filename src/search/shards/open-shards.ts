/** Searches an index that lies in files of a few kilobytes: reads those that a query needs, and remembers them. */
import { searchIn, type SearchOutcome, type SearchRequest } from '../create-search-index.ts';
import { documentRanker, type Answers } from '../document-ranker.ts';
import type { FacetTable } from '../facets.ts';
import { Lexicon } from '../lexicon.ts';
import { phraseBook, readPhrases } from '../phrase-book.ts';
import type { Posting } from '../postings.ts';
import type { Title } from '../rank-title.ts';
import { synonymsOf } from '../synonyms-of.ts';
import { titlesOf } from '../titles-of.ts';
import { PartialLexicon } from './partial-lexicon.ts';
import { partOf } from './part-of.ts';
import { FACETS_TOGETHER, TITLES_TOGETHER, type ShardHead } from './shard-head.ts';
import {
  readAscending,
  readFacets,
  readSpelling,
  readTerms,
  readTitles,
  readWords,
  type FacetBlock,
} from './shard-readers.ts';
import { watched } from './watched.ts';

/** Reads one file by its name: `words-3`. Rejects when it cannot; nothing is remembered then. */
export type ReadShard = (name: string) => Promise<Uint8Array>;

export interface ShardedIndex {
  /** The very answer that the whole index would give. Rejects with what `read` rejected with. */
  search(request: Partial<SearchRequest>): Promise<SearchOutcome>;
}

/** Something is not here yet; thrown through the search and caught by whoever fetches it. */
class Incomplete extends Error {}

/** A query that asks for more rounds than this goes in a circle. */
const MOST_ROUNDS = 200;
/** Names that are fetched at once when the best answers are among them. */
const TITLES_AHEAD = 24;
/** Files of names in one round. */
const FILES_AT_ONCE = 8;
/** After every character that a word may have. */
const LAST = '\uffff';

export function openShards(head: ShardHead, read: ReadShard): ShardedIndex {
  const here = new Set<string>();
  const missing = new Set<string>();
  const want = (name: string): boolean => {
    if (here.has(name)) return true;
    missing.add(name);
    return false;
  };

  const frequencies = new Map<string, number>();
  const postings = new Map<string, Posting>();
  const inPlace = new Map<string, ReadonlySet<number>>();
  const names = watched<string>(head.documents, wantTitle);
  const codes = watched<string>(head.documents, wantTitle);
  const titles = watched<Title[]>(head.documents, (document) => {
    if (!isOpen) return;
    wantTitle(document);
    if (missing.size >= FILES_AT_ONCE) throw new Incomplete();
  });
  const spellings = synonymsOf(head.country);
  const titleWords = new Lexicon();
  const table: FacetTable = {
    values: head.facets.map(([facet, value]) => ({ facet, value })),
    numbers: new Uint32Array(0),
    ends: new Uint32Array(head.documents),
  };
  const sets = new Map<number, FacetBlock>();
  const lexicon = new PartialLexicon({
    hasWords,
    hasSpelling: () => want('spelling'),
    expect: (term) => void want(termFile(term)),
  });

  function hasWords(beginning: string): boolean {
    const last = partOf(head.words, beginning + LAST);
    let known = true;
    for (let part = partOf(head.words, beginning); part <= last; part += 1)
      known = want(`words-${String(part)}`) && known;
    return known;
  }
  const termFile = (term: string) => `terms-${String(partOf(head.terms, term))}`;

  function wantTitle(document: number): void {
    want(`titles-${String(Math.floor(document / TITLES_TOGETHER))}`);
  }
  function wantFacets(documents: Int32Array): void {
    for (const document of documents) want(`facets-${String(Math.floor(document / FACETS_TOGETHER))}`);
  }
  function haveAll(): void {
    if (missing.size > 0) throw new Incomplete();
  }

  /** Terms of the query in hand: what is offered when nothing answers comes from them. */
  const asked = new Set<string>();
  const lazyPostings = lazy(postings, (term) => {
    asked.add(term);
    want(termFile(term));
  });
  const indexed = {
    codes: codes.list,
    names: names.list,
    titles: titles.list,
    lexicon,
    postings: lazyPostings,
    table,
    sizes: new Map(Object.entries(head.sizes)),
    inPlace: lazy(inPlace, (place) => {
      const number = head.places.indexOf(place);
      if (number >= 0) want(`places-${String(number)}`);
    }),
    book: phraseBook([...readPhrases(), ...head.names]),
    rarity(term: string) {
      const frequency = frequencies.get(term);
      if (frequency === undefined) hasWords(term);
      return Math.log(1 + head.documents / ((frequency ?? 0) + 0.5));
    },
  };
  // While the ranker is made it looks at every document once.
  let isOpen = false;
  const ranker = documentRanker(indexed);
  isOpen = true;

  const index = searchIn(indexed, {
    all(remarks) {
      haveAll();
      const answers = ranker.all(remarks);
      haveAll();
      wantFacets(answers.documents);
      haveAll();
      return answers;
    },
    rank(words, remarks) {
      haveAll();
      const answers = ranker.rank(words, remarks);
      haveAll();
      wantFacets(answers.documents);
      wantBest(answers, answers.documents);
      if (answers.documents.length === 0)
        for (const term of asked) wantFacets(postings.get(term)?.documents ?? new Int32Array(0));
      haveAll();
      return {
        ...answers,
        top(some, most) {
          wantBest(answers, some);
          haveAll();
          const best = answers.top(some, most);
          haveAll();
          return best;
        },
      };
    },
  });

  /** Fetches the names of those that may answer best, all at once. */
  function wantBest({ bound }: Answers, documents: Int32Array): void {
    const likely = [...documents].sort((one, other) => bound(other) - bound(one) || one - other);
    for (const document of likely.slice(0, TITLES_AHEAD)) wantTitle(document);
  }

  function take(name: string, bytes: Uint8Array): void {
    const [kind = '', part = ''] = name.split('-');
    const number = Number(part);
    switch (kind) {
      case 'words':
        for (const { frequency, ...word } of readWords(bytes))
          frequencies.set(lexicon.restore(word), frequency);
        break;
      case 'spelling':
        for (const word of readSpelling(bytes))
          if (!lexicon.isWord(word)) lexicon.restore({ word, written: word, count: 0, mentioned: false });
        break;
      case 'terms':
        for (const [term, posting] of readTerms(bytes, head.credits)) postings.set(term, posting);
        break;
      case 'titles': {
        let document = number * TITLES_TOGETHER;
        for (const { code, ...named } of readTitles(bytes)) {
          codes.filled[document] = code;
          names.filled[document] = named.name;
          titles.filled[document] = titlesOf(named, titleWords, spellings);
          document += 1;
        }
        break;
      }
      case 'facets':
        sets.set(number, readFacets(bytes));
        break;
      case 'places':
        inPlace.set(head.places[number] ?? '', new Set(readAscending(bytes)));
    }
    here.add(name);
  }

  /** Puts the blocks of facets that are here side by side; documents of the others have no values. */
  function fillTable(): void {
    const numbers: number[] = [];
    for (let document = 0; document < head.documents; document += 1) {
      const block = sets.get(Math.floor(document / FACETS_TOGETHER));
      const set = block?.sets[block.column[document % FACETS_TOGETHER] ?? 0];
      if (set) for (const value of set) numbers.push(value);
      table.ends[document] = numbers.length;
    }
    table.numbers = Uint32Array.from(numbers);
  }

  const coming = new Map<string, Promise<void>>();

  /** Once, however many searches wait for it. */
  function fetchShard(name: string): Promise<void> {
    let arrival = coming.get(name);
    if (!arrival) {
      arrival = read(name)
        .then((bytes) => take(name, bytes))
        .finally(() => coming.delete(name));
      coming.set(name, arrival);
    }
    return arrival;
  }

  async function fetchMissing(): Promise<void> {
    const wanted = [...missing];
    await Promise.all(wanted.map(fetchShard));
    if (wanted.some((name) => name.startsWith('facets-'))) fillTable();
  }

  return {
    async search(request) {
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        missing.clear();
        asked.clear();
        try {
          const outcome = index.search(request);
          if (missing.size === 0) return outcome;
        } catch (error) {
          if (!(error instanceof Incomplete)) throw error;
        }
        await fetchMissing();
      }
      throw new RangeError('A search of the index does not come to an end');
    },
  };
}

/** A map that tells of each key that is looked up. */
function lazy<Value>(
  known: ReadonlyMap<string, Value>,
  onGet: (key: string) => void,
): ReadonlyMap<string, Value> {
  return new Proxy(known, {
    get(target, member) {
      if (member !== 'get') return Reflect.get(target, member, target) as unknown;
      return (key: string) => {
        onGet(key);
        return target.get(key);
      };
    },
  });
}
