import { facetTable, type FacetTable, type FilteredDocument } from './facets.ts';
import { fold } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import { namesOf } from './names-of.ts';
import { phraseBook, readPhrases, type PhraseBook } from './phrase-book.ts';
import type { Place } from './office-places.ts';
import { collectPostings, frequencyOf, type Posting } from './postings.ts';
import { sharesOf } from './rank-title.ts';
import type { SearchDocument } from './search-document.ts';
import { spell, type SynonymList } from './spell-synonyms.ts';
import { synonymsOf } from './synonyms-of.ts';
import { fillTitleShelf, type TitleShelf } from './title-shelf.ts';
import { titlesOf } from './titles-of.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

/** What is made of a catalogue once. Documents are known by their position in the order of their names. */
export interface IndexedDocuments {
  codes: string[];
  names: string[];
  titles: TitleShelf;
  lexicon: Lexicon;
  postings: ReadonlyMap<string, Posting>;
  table: FacetTable;
  /** Documents of each category. */
  sizes: ReadonlyMap<string, number>;
  /** Documents that have an office in a place. */
  inPlace: ReadonlyMap<string, ReadonlySet<number>>;
  book: PhraseBook;
  /** How much a term tells: the fewer documents have it, the more. */
  rarity: (term: string) => number;
}

/**
 * Indexes a catalogue. Each document is looked at once and may be forgotten then, so that a store can hand over 100,000
 * of them one by one.
 */
export function indexDocuments(
  documents: Iterable<SearchDocument>,
  country: string,
  synonyms: string,
): IndexedDocuments {
  const lexicon = new Lexicon();
  const { read, titles, postings } = reader(lexicon, synonymsOf(country, synonyms));
  const codes: string[] = [];
  const names: string[] = [];
  const keys: string[] = [];
  const facts: Facts[] = [];
  const factsOf = knownFacts();
  for (const document of documents) {
    read(document);
    codes.push(document.code);
    names.push(document.name);
    keys.push(fold(document.name));
    facts.push(factsOf(document));
  }
  // By name, so that a catalogue without a query has an order that people know. No Intl: its order differs by machine.
  const order = Uint32Array.from(codes, (_, added) => added).sort(
    (one, other) => compare(keys[one], keys[other]) || compare(codes[one], codes[other]),
  );
  const sorted = <Value>(values: readonly Value[]) => Array.from(order, (added) => values[added] as Value);
  const sortedFacts = sorted(facts);
  const termPostings = postings(order);
  return {
    codes: sorted(codes),
    names: sorted(names),
    titles: titles(order),
    lexicon,
    postings: termPostings,
    table: facetTable(sortedFacts.map(({ filtered }) => filtered)),
    sizes: sizesOf(sortedFacts),
    inPlace: placesOf(sortedFacts),
    book: phraseBook([...readPhrases(), ...namesOf([...new Set(facts)], country)]),
    rarity: rarityOf(termPostings, codes.length),
  };
}

/** Reads the words of a document into what the index keeps of them. */
function reader(lexicon: Lexicon, spellings: SynonymList) {
  const titles = fillTitleShelf();
  const postings = collectPostings();
  const terms = (text: string, mentioned = false) => {
    const found: string[] = [];
    for (const { word, start, end } of tokenize(text))
      if (!STOP_WORDS.has(word)) found.push(lexicon.add(word, text.slice(start, end), mentioned));
    return found;
  };
  // Names of institutions, categories and outputs come again and again.
  const known = new Map<string, string[]>();
  const sameTerms = (text: string) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = terms(text)));
    return found;
  };
  return {
    titles: titles.shelf,
    postings: postings.postings,
    read(document: SearchDocument): void {
      const own = titlesOf(document, lexicon, spellings);
      titles.add(own);
      const shares = new Map<string, number>();
      for (const title of own)
        for (const [term, share] of sharesOf(title)) shares.set(term, Math.max(shares.get(term) ?? 0, share));
      const keywords = document.keywords.flatMap((keyword) => [
        keyword,
        ...spell(keyword, spellings).map((synonym) => synonym.name),
      ]);
      const fields = {
        names: [...shares.keys()],
        keywords: terms(keywords.join(' ')),
        variants: document.variants.flatMap(sameTerms),
        outputs: document.outputs.flatMap(sameTerms),
        summary: terms(document.summary),
        institution: sameTerms(`${document.institution.name} ${document.institution.acronym ?? ''}`),
        category: document.categories.flatMap((category) => sameTerms(category.name)),
        description: terms(document.description, true),
      };
      postings.add(fields, shares);
    },
  };
}

/** What many documents have in common: whose they are, where, and by what they can be filtered. */
interface Facts {
  filtered: FilteredDocument;
  institution: SearchDocument['institution'];
  places: Place[];
}

/** Keeps the same facts of many documents once. */
function knownFacts(): (document: SearchDocument) => Facts {
  const known = new Map<string, Facts>();
  return ({ institution, places = [], ...document }) => {
    const filtered = {
      categoryCodes: unique(document.categories.map(({ code }) => code)),
      institutionCodes: [institution.code],
      audiences: unique(document.audiences),
      channels: unique(document.channels),
      online: document.online,
      free: document.free,
    };
    const key = JSON.stringify([filtered, institution, places]);
    let facts = known.get(key);
    if (facts === undefined) known.set(key, (facts = { filtered, institution, places }));
    return facts;
  };
}

function sizesOf(documents: readonly Facts[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { filtered } of documents)
    for (const code of filtered.categoryCodes) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  return sizes;
}

function placesOf(documents: readonly Facts[]): Map<string, Set<number>> {
  const inPlace = new Map<string, Set<number>>();
  documents.forEach(({ places }, position) => {
    for (const { name } of places) inPlace.set(name, (inPlace.get(name) ?? new Set<number>()).add(position));
  });
  return inPlace;
}

function rarityOf(postings: ReadonlyMap<string, Posting>, documents: number): (term: string) => number {
  const rarities = new Map<string, number>();
  for (const [term, posting] of postings)
    rarities.set(term, Math.log(1 + documents / (frequencyOf(posting) + 0.5)));
  const rarest = Math.log(1 + documents / 0.5);
  return (term) => rarities.get(term) ?? rarest;
}

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];
const compare = (one = '', other = '') => (one < other ? -1 : one > other ? 1 : 0);
