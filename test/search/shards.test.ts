/** A search over a published snapshot gives what the server gives, and reads little for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guatemalanCatalogue } from '../../scripts/bench-search.ts';
import { searchIn, type SearchRequest } from '../../src/search/create-search-index.ts';
import { indexDocuments } from '../../src/search/index-documents.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { openShards } from '../../src/search/shards/open-shards.ts';
import { writeShards } from '../../src/search/shards/write-shards.ts';
import { demoDocuments } from './demo-documents.ts';
import { readJudged } from './judge.ts';
import { HELD_OUT, SEEN } from './judged-queries.ts';

const guatemala = await guatemalanCatalogue();
const skip = guatemala ? false : 'the Guatemalan catalogue (../shared/data/guatemala) is not on this machine';

/** Names as people mistype them: without a letter, with two swapped, half written. */
function mistyped(documents: readonly SearchDocument[], count: number): string[] {
  const step = Math.max(1, Math.floor(documents.length / count));
  return documents
    .filter((_, at) => at % step === 0)
    .map(({ name }, at) => {
      const middle = Math.floor(name.length / 2);
      if (at % 3 === 0) return name.slice(0, middle) + name.slice(middle + 1);
      if (at % 3 === 1) return name.slice(0, middle);
      return `${name.slice(0, 3)}${name.charAt(4)}${name.charAt(3)}${name.slice(5)}`;
    });
}

const QUERIES = [...readJudged(SEEN), ...readJudged(HELD_OUT)].map(({ query }) => query);
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', '', 'zzz', 'qwrtp', '¿?', 'dui 12', 'DUI en Santa Ana'];
const FILTERS: Partial<SearchRequest>[] = [
  { q: 'licencia', free: true },
  { q: '', category: ['ID-001'], limit: 50 },
  { q: 'dui', online: true },
  { q: 'certificación', institution: ['RNPN'], page: 2, limit: 3 },
  { q: 'permiso', audience: ['company'], channel: ['in_person'] },
  { institution: ['NO-EXISTE'] },
];

function opened(documents: readonly SearchDocument[], country: string) {
  const indexed = indexDocuments(documents, country, '');
  const { head, shards } = writeShards(indexed, documents, country);
  const files = new Map(shards.map(({ name, bytes }) => [name, bytes]));
  const read: string[] = [];
  const start = () =>
    openShards(JSON.parse(JSON.stringify(head)) as typeof head, async (name) => {
      read.push(name);
      const bytes = files.get(name);
      if (!bytes) throw new Error(`There is no file ${name}`);
      return bytes;
    });
  return { whole: searchIn(indexed), start, read, files };
}

async function sameAnswers(
  documents: readonly SearchDocument[],
  country: string,
  requests: Partial<SearchRequest>[],
) {
  const { whole, start } = opened(documents, country);
  const warm = start();
  for (const [at, request] of requests.entries()) {
    const expected = whole.search(request);
    assert.deepEqual(await warm.search(request), expected, `«${String(request.q)}» after others`);
    if (at % 3 === 0)
      assert.deepEqual(await start().search(request), expected, `«${String(request.q)}» as the first`);
  }
}

const asked = (queries: readonly string[]) => queries.map((q): Partial<SearchRequest> => ({ q, limit: 10 }));

describe('A search over the files of a snapshot', () => {
  for (const lang of ['es', 'en'])
    it(`answers 300 questions to the demonstration catalogue as the whole index does, in ${lang}`, async () => {
      const documents = demoDocuments(lang);
      const requests = [...asked([...QUERIES, ...LETTERS, ...mistyped(documents, 104)]), ...FILTERS];
      assert.ok(requests.length >= 300, String(requests.length));
      await sameAnswers(documents, 'SV', requests);
    });

  it('answers 300 questions to the Guatemalan catalogue as the whole index does', { skip }, async () => {
    const { documents = [] } = guatemala ?? {};
    const requests = asked([...QUERIES.slice(0, 150), ...LETTERS, ...mistyped(documents, 200)]);
    assert.ok(documents.length > 1000 && requests.length >= 300);
    await sameAnswers(documents, 'GT', requests);
  });

  it('reads each file once, and for one question only a part of them', async () => {
    const { start, read, files } = opened(demoDocuments(), 'SV');
    const index = start();
    await Promise.all([index.search({ q: 'renovar el dui ' }), index.search({ q: 'renovar el dui ' })]);
    assert.equal(new Set(read).size, read.length);
    assert.ok(read.length < files.size / 2, `${String(read.length)} of ${String(files.size)}`);
    const before = read.length;
    await index.search({ q: 'renovar el dui ' });
    assert.equal(read.length, before);
  });

  it('says so when a file does not come, and answers when it comes later', async () => {
    const documents = demoDocuments();
    const indexed = indexDocuments(documents, 'SV', '');
    const { head, shards } = writeShards(indexed, documents, 'SV');
    let isDown = true;
    const index = openShards(head, async (name) => {
      if (isDown) throw new Error('closed');
      return shards.find((shard) => shard.name === name)?.bytes ?? new Uint8Array();
    });
    await assert.rejects(index.search({ q: 'dui' }), /closed/);
    isDown = false;
    assert.ok((await index.search({ q: 'dui' })).total > 0);
  });

  it('refuses a file that is cut off', async () => {
    const documents = demoDocuments();
    const { head, shards } = writeShards(indexDocuments(documents, 'SV', ''), documents, 'SV');
    const index = openShards(head, async (name) => {
      const { bytes = new Uint8Array() } = shards.find((shard) => shard.name === name) ?? {};
      return bytes.slice(0, bytes.length - 1);
    });
    await assert.rejects(index.search({ q: 'dui' }), RangeError);
  });

  it('has no answer in an empty catalogue', async () => {
    const { start, whole } = opened([], 'SV');
    assert.deepEqual(await start().search({ q: 'dui' }), whole.search({ q: 'dui' }));
  });
});
