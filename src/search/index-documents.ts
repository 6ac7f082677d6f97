import { facetTable, type FacetTable } from './facets.ts';
import { fold } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import { namesOf } from './names-of.ts';
import { phraseBook, readPhrases, type PhraseBook } from './phrase-book.ts';
import { frequencyOf, postingsOf, type FieldTerms, type Posting } from './postings.ts';
import { sharesOf, type Title } from './rank-title.ts';
import type { SearchDocument } from './search-document.ts';
import { spell } from './spell-synonyms.ts';
import { synonymsOf } from './synonyms-of.ts';
import { titlesOf } from './titles-of.ts';
import { tokenize } from './tokenize.ts';
import { STOP_WORDS } from './word-classes.ts';

/** What is made of a catalogue once. Documents are known by their position in the order of their names. */
export interface IndexedDocuments {
  codes: string[];
  names: string[];
  titles: Title[][];
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

export function indexDocuments(
  documents: readonly SearchDocument[],
  country: string,
  synonyms: string,
): IndexedDocuments {
  const lexicon = new Lexicon();
  const spellings = synonymsOf(country, synonyms);
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

  // By name, so that a catalogue without a query has an order that people know. No Intl: its order differs by machine.
  const sorted = documents
    .map((document) => ({ document, key: fold(document.name) }))
    .sort((one, other) => compare(one.key, other.key) || compare(one.document.code, other.document.code))
    .map(({ document }) => document);
  const titles: Title[][] = [];

  function* read(): Generator<{ fields: FieldTerms; shares: ReadonlyMap<string, number> }> {
    for (const document of sorted) {
      const own = titlesOf(document, lexicon, spellings);
      titles.push(own);
      const shares = new Map<string, number>();
      for (const title of own)
        for (const [term, share] of sharesOf(title)) shares.set(term, Math.max(shares.get(term) ?? 0, share));
      const keywords = document.keywords.flatMap((keyword) => [
        keyword,
        ...spell(keyword, spellings).map((synonym) => synonym.name),
      ]);
      yield {
        fields: {
          names: [...shares.keys()],
          keywords: terms(keywords.join(' ')),
          variants: document.variants.flatMap(sameTerms),
          outputs: document.outputs.flatMap(sameTerms),
          summary: terms(document.summary),
          institution: sameTerms(`${document.institution.name} ${document.institution.acronym ?? ''}`),
          category: document.categories.flatMap((category) => sameTerms(category.name)),
          description: terms(document.description, true),
        },
        shares,
      };
    }
  }

  const postings = postingsOf(read());
  const table = facetTable(
    sorted.map((document) => ({
      categoryCodes: unique(document.categories.map(({ code }) => code)),
      institutionCodes: [document.institution.code],
      audiences: unique(document.audiences),
      channels: unique(document.channels),
      online: document.online,
      free: document.free,
    })),
  );
  const sizes = new Map<string, number>();
  for (const { categories } of sorted)
    for (const code of new Set(categories.map((category) => category.code)))
      sizes.set(code, (sizes.get(code) ?? 0) + 1);
  const inPlace = new Map<string, Set<number>>();
  sorted.forEach(({ places = [] }, position) => {
    for (const { name } of places) inPlace.set(name, (inPlace.get(name) ?? new Set<number>()).add(position));
  });
  const rarities = new Map<string, number>();
  for (const [term, posting] of postings)
    rarities.set(term, Math.log(1 + sorted.length / (frequencyOf(posting) + 0.5)));
  const rarest = Math.log(1 + sorted.length / 0.5);
  return {
    codes: sorted.map(({ code }) => code),
    names: sorted.map(({ name }) => name),
    titles,
    lexicon,
    postings,
    table,
    sizes,
    inPlace,
    book: phraseBook([...readPhrases(), ...namesOf(documents, country)]),
    rarity: (term) => rarities.get(term) ?? rarest,
  };
}

const unique = (values: readonly string[]) => [...new Set(values)];
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
