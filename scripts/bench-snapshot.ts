/**
 * `npm run bench -- snapshot [--json]`: how much of a published snapshot a browser reads before the first result.
 *
 * Each query is the first one of a page: head, files of the index, and nothing remembered. `index`: `bytes` as any server
 * sends them, because the files are compressed in themselves, `files` and `rounds` (one after the other) for the 115
 * later official titles of Guatemala, and the judged queries over the demonstration; `typo`: the same with a letter left out
 * of the longest word. `all`: the whole index on the disk. Sizes above 1,303 are copies of the Guatemalan records whose
 * names differ. `code`: the chunk that reads it, once for all pages, when it is built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, deflateRawSync } from 'node:zlib';
import { indexDocuments } from '../src/search/index-documents.ts';
import type { SearchDocument } from '../src/search/search-document.ts';
import { openShards } from '../src/search/shards/open-shards.ts';
import { writeShards } from '../src/search/shards/write-shards.ts';
import { demoDocuments } from '../test/search/demo-documents.ts';
import { readJudged } from '../test/search/judge.ts';
import { HELD_OUT, SEEN } from '../test/search/judged-queries.ts';
import { guatemalanCatalogue } from './bench-search.ts';

const SIZES = [1303, 4500, 100_000];
const CODE = fileURLToPath(new URL('../dist/cdn/v1/chunks', import.meta.url));

export async function bench({ json }: { json: boolean }): Promise<void> {
  const judged = [...readJudged(SEEN), ...readJudged(HELD_OUT)].map(({ query }) => query);
  const figures: Record<string, unknown> = {
    records104: await measure(demoDocuments(), 'SV', judged),
  };
  const guatemala = await guatemalanCatalogue();
  if (guatemala) {
    const queries = guatemala.judged.map(({ query }) => query);
    for (const size of SIZES) {
      figures[`records${String(size)}`] = await measure(enlarge(guatemala.documents, size), 'GT', queries);
      if (!json) console.log(JSON.stringify(figures[`records${String(size)}`]));
    }
  } else
    console.error(
      'The Guatemalan catalogue (../shared/data/guatemala) is not here: only 104 records are measured.',
    );
  figures.code = codeBytes();
  if (json) console.log(JSON.stringify(figures));
  else console.log(JSON.stringify(figures, null, 2));
}

async function measure(documents: readonly SearchDocument[], country: string, queries: readonly string[]) {
  const started = performance.now();
  const { head, shards } = writeShards(indexDocuments(documents, country, ''), documents, country);
  const writtenMs = Math.round(performance.now() - started);
  const files = new Map(shards.map(({ name, bytes }) => [name, bytes]));
  const headBytes = Buffer.from(JSON.stringify(head));
  const small = new Map<string, number>([['head', packed(headBytes)]]);
  const sizeOf = (name: string) => {
    let known = small.get(name);
    if (known === undefined) small.set(name, (known = packed(files.get(name) ?? new Uint8Array())));
    return known;
  };

  async function first(q: string) {
    let rounds = 1;
    let pending = 0;
    const read = ['head'];
    const index = openShards(head, async (name) => {
      if (pending === 0) rounds += 1;
      pending += 1;
      read.push(name);
      await Promise.resolve();
      pending -= 1;
      return files.get(name) ?? new Uint8Array();
    });
    await index.search({ q, limit: 10 });
    const bytes = read.reduce((sum, name) => sum + sizeOf(name), 0);
    return { bytes, files: read.length, rounds };
  }

  async function all(asked: readonly string[]) {
    const found = [];
    for (const q of asked) found.push(await first(q));
    return {
      bytes: quantiles(found.map(({ bytes }) => bytes)),
      files: quantiles(found.map((one) => one.files)),
      rounds: quantiles(found.map(({ rounds }) => rounds)),
    };
  }

  return {
    documents: documents.length,
    head: small.get('head'),
    all: {
      files: shards.length,
      bytes: shards.reduce((sum, { bytes }) => sum + packed(bytes), 0),
      writtenMs,
    },
    index: await all(queries),
    typo: await all(queries.map(misspelled)),
  };
}

function misspelled(query: string): string {
  const [longest = ''] = query.split(' ').sort((one, other) => other.length - one.length);
  const middle = Math.floor(longest.length / 2);
  return query.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}

function quantiles(values: readonly number[]) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) };
}

const packed = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9 }).length;

function codeBytes(): number | undefined {
  const files = existsSync(CODE) ? readFileSync(`${CODE}/../../files.json`, 'utf8') : undefined;
  if (files === undefined) return undefined;
  const [, release = ''] = /chunks\/([^/]+)\//.exec(files) ?? [];
  const file = `${CODE}/${release}/open-search.js`;
  return existsSync(file) ? brotliCompressSync(readFileSync(file)).length : undefined;
}

/** Copies with other codes and names, as other offices would have them. */
function enlarge(documents: readonly SearchDocument[], size: number): SearchDocument[] {
  const words = ['municipal', 'departamental', 'regional', 'temporal', 'provisional'];
  return Array.from({ length: size }, (_, at) => {
    const original = documents[at % documents.length] as SearchDocument;
    const copy = Math.floor(at / documents.length);
    if (copy === 0) return original;
    const more = words[copy - 1] ?? `${words[copy % words.length] ?? ''} zona ${String(copy)}`;
    return { ...original, code: `${original.code}-${String(copy)}`, name: `${original.name} ${more}` };
  });
}
