/** Reads each kind of file that write-shards.ts writes. All throw RangeError where a file ends too early. */
import type { LexiconWord } from '../lexicon.ts';
import type { Posting } from '../postings.ts';
import type { SearchDocument } from '../search-document.ts';
import { byteReader, type ByteReader } from './byte-reader.ts';

/** The sets of values that documents of a block have, and which of them each document has. */
export interface FacetBlock {
  sets: Uint32Array[];
  column: Uint32Array;
}

/** `frequency`: how many documents are about the word's term. */
export function* readWords(bytes: Uint8Array): Generator<Omit<LexiconWord, 'term'> & { frequency: number }> {
  const reader = byteReader(bytes);
  for (let key = ''; !reader.done;) {
    key = reader.following(key);
    const flags = reader.number();
    const word = flags & 4 ? reader.text() : key;
    const written = flags & 2 ? reader.text() : word;
    const mentioned = (flags & 1) === 1;
    const count = mentioned ? 1 : reader.number();
    yield { word, written, count, mentioned, frequency: reader.number() };
  }
}

export function* readSpelling(bytes: Uint8Array): Generator<string> {
  const reader = byteReader(bytes);
  for (let word = ''; !reader.done;) {
    word = reader.following(word);
    yield word;
  }
}

export function* readTerms(bytes: Uint8Array, values: readonly number[]): Generator<[string, Posting]> {
  const reader = byteReader(bytes);
  for (let term = ''; !reader.done;) {
    term = reader.following(term);
    const count = reader.number();
    const documents = Int32Array.from(summed(numbers(reader, count)));
    const given = numbers(reader, count);
    const credits = Float32Array.from(given, (number) => values[number] ?? 0);
    // Only what stands in a name, where the credit is the highest, makes up a share of it.
    const shares = Uint8Array.from(given, (number) => (number === 0 ? reader.number() : 0));
    yield [term, { documents, credits, shares }];
  }
}

export function* readTitles(
  bytes: Uint8Array,
): Generator<Pick<SearchDocument, 'code' | 'name' | 'alternateNames'>> {
  const reader = byteReader(bytes);
  while (!reader.done) {
    const code = reader.text();
    const name = reader.text();
    yield { code, name, alternateNames: Array.from({ length: reader.number() }, () => reader.text()) };
  }
}

export function readFacets(bytes: Uint8Array): FacetBlock {
  const reader = byteReader(bytes);
  const sets = Array.from({ length: reader.number() }, () =>
    Uint32Array.from(numbers(reader, reader.number())),
  );
  return { sets, column: Uint32Array.from(rest(reader)) };
}

export function readAscending(bytes: Uint8Array): number[] {
  return summed(rest(byteReader(bytes)));
}

const numbers = (reader: ByteReader, count: number) => Array.from({ length: count }, () => reader.number());

function* rest(reader: ByteReader): Generator<number> {
  while (!reader.done) yield reader.number();
}

/** Differences back into what they are differences of. */
function summed(differences: Iterable<number>): number[] {
  let sum = 0;
  return Array.from(differences, (difference) => (sum += difference));
}
