/** Writes an index as files of a few kilobytes, so that a browser can search a country without loading it. */
import type { IndexedDocuments } from '../index-documents.ts';
import type { LexiconWord } from '../lexicon.ts';
import { namesOf } from '../names-of.ts';
import { frequencyOf, type Posting } from '../postings.ts';
import type { SearchDocument } from '../search-document.ts';
import { byteWriter } from './byte-writer.ts';
import { FACETS_TOGETHER, TITLES_TOGETHER, type Shard, type ShardHead } from './shard-head.ts';
import { splitBySize } from './split-by-size.ts';

/** Bytes of one file before it is compressed: more files cost requests, larger ones bytes that nobody asked for. */
const WORDS_SIZE = 1_500;
const TERMS_SIZE = 2_000;

/** `documents` and `country`: what `indexed` was made of. Pure: the same index gives the same files. */
export function writeShards(
  indexed: IndexedDocuments,
  documents: readonly SearchDocument[],
  country: string,
): { head: ShardHead; shards: Shard[] } {
  const shards: Shard[] = [];
  const add = (kind: string, files: readonly Uint8Array<ArrayBuffer>[]) =>
    files.forEach((bytes, at) => shards.push({ name: `${kind}-${String(at)}`, bytes }));

  const words = wordParts(indexed);
  add(
    'words',
    words.map(({ bytes }) => bytes),
  );
  const { terms, credits } = termParts(indexed.postings);
  add(
    'terms',
    terms.map(({ bytes }) => bytes),
  );
  add('titles', titleBlocks(indexed, documents));
  add('facets', facetBlocks(indexed));
  const places = [...indexed.inPlace.keys()].sort();
  add(
    'places',
    places.map((place) => ascending([...(indexed.inPlace.get(place) ?? [])])),
  );
  shards.push({ name: 'spelling', bytes: spelling(indexed) });
  return {
    head: {
      country,
      documents: indexed.codes.length,
      words: words.map(({ from }) => from),
      terms: terms.map(({ from }) => from),
      credits,
      facets: indexed.table.values.map(({ facet, value }) => [facet, value]),
      sizes: Object.fromEntries(indexed.sizes),
      names: namesOf(documents, country),
      places,
    },
    shards,
  };
}

/** Each word where its letters are looked for and, when that is elsewhere, where its term is. */
function wordParts({ lexicon, postings }: IndexedDocuments) {
  const frequencies = new Map<string, number>();
  const frequency = (term: string) => {
    let known = frequencies.get(term);
    if (known === undefined) frequencies.set(term, (known = frequencyOf(postings.get(term))));
    return known;
  };
  const placed: { key: string; word: LexiconWord }[] = [];
  for (const word of lexicon.words()) {
    placed.push({ key: word.word, word });
    if (!word.word.startsWith(word.term)) placed.push({ key: word.term, word });
  }
  placed.sort((one, other) => compare(one.key, other.key) || compare(one.word.word, other.word.word));
  return splitBySize(
    placed,
    ({ key }) => key,
    WORDS_SIZE,
    (writer, { key, word }, before) => {
      writer.following(before, key);
      const accents = !word.mentioned && word.written !== word.word;
      const elsewhere = key !== word.word;
      writer.number((word.mentioned ? 1 : 0) + (accents ? 2 : 0) + (elsewhere ? 4 : 0));
      if (elsewhere) writer.text(word.word);
      if (accents) writer.text(word.written);
      // Of a word that is only mentioned nobody asks how often.
      if (!word.mentioned) writer.number(word.count);
      writer.number(frequency(word.term));
    },
  );
}

function termParts(postings: ReadonlyMap<string, Posting>) {
  const credits = [...new Set([...postings.values()].flatMap((posting) => [...new Set(posting.credits)]))];
  credits.sort((one, other) => other - one);
  const numbers = new Map(credits.map((credit, at) => [credit, at]));
  const sorted = [...postings].sort(([one], [other]) => compare(one, other));
  const terms = splitBySize(
    sorted,
    ([term]) => term,
    TERMS_SIZE,
    (writer, [term, posting], before) => {
      writer.following(before, term);
      writer.number(posting.documents.length);
      let last = 0;
      for (const document of posting.documents) {
        writer.number(document - last);
        last = document;
      }
      for (const credit of posting.credits) writer.number(numbers.get(credit) ?? 0);
      // Only where a name has the term; there the credit is the highest.
      posting.shares.forEach((share, at) => {
        if (posting.credits[at] === credits[0]) writer.number(share);
      });
    },
  );
  return { terms, credits };
}

function titleBlocks({ codes, names }: IndexedDocuments, documents: readonly SearchDocument[]) {
  const alternates = new Map(documents.map(({ code, alternateNames }) => [code, alternateNames]));
  return blocks(codes.length, TITLES_TOGETHER, (from, to) => {
    const writer = byteWriter();
    for (let at = from; at < to; at += 1) {
      const code = codes[at] ?? '';
      writer.text(code);
      writer.text(names[at] ?? '');
      const others = alternates.get(code) ?? [];
      writer.number(others.length);
      for (const other of others) writer.text(other);
    }
    return writer.bytes();
  });
}

/** Many documents have the same values: each set of them is written once a block. */
function facetBlocks({ codes, table: { numbers, ends } }: IndexedDocuments) {
  return blocks(codes.length, FACETS_TOGETHER, (from, to) => {
    const known = new Map<string, number>();
    const sets: Uint32Array[] = [];
    const column: number[] = [];
    for (let at = from; at < to; at += 1) {
      const own = numbers.slice(at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at]);
      const key = own.join(' ');
      let number = known.get(key);
      if (number === undefined) known.set(key, (number = sets.push(own) - 1));
      column.push(number);
    }
    const writer = byteWriter();
    writer.number(sets.length);
    for (const set of sets) {
      writer.number(set.length);
      for (const value of set) writer.number(value);
    }
    for (const number of column) writer.number(number);
    return writer.bytes();
  });
}

/** All words that a misspelled one can be taken for. */
function spelling({ lexicon }: IndexedDocuments): Uint8Array<ArrayBuffer> {
  const words = [...lexicon.words()].filter(({ mentioned }) => !mentioned).map(({ word }) => word);
  const writer = byteWriter();
  let before = '';
  for (const word of words.sort()) {
    writer.following(before, word);
    before = word;
  }
  return writer.bytes();
}

function ascending(documents: readonly number[]): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  let last = 0;
  for (const document of documents.toSorted((one, other) => one - other)) {
    writer.number(document - last);
    last = document;
  }
  return writer.bytes();
}

function blocks(
  documents: number,
  together: number,
  write: (from: number, to: number) => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer>[] {
  const found: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < documents; from += together)
    found.push(write(from, Math.min(documents, from + together)));
  return found;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
