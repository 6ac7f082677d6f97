import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { CatalogueClient } from '../../src/client/create-catalogue-client.ts';
import { createSearchReader, type SearchReader } from '../../src/client/create-search-reader.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';

const browserFetch = globalThis.fetch;
let catalogue: TestCatalogue;
let reader: SearchReader;
/** How often the whole client was asked for. */
let wholes: number;

beforeEach(async () => {
  catalogue = await createTestCatalogue();
  wholes = 0;
  globalThis.fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    return catalogue.fetch(new Request(input, init));
  };
  reader = createSearchReader(catalogue.client, async (): Promise<CatalogueClient> => {
    wholes += 1;
    return catalogue.client;
  });
});
afterEach(() => {
  globalThis.fetch = browserFetch;
});
const asked = () => catalogue.sent.map(({ path }) => path);

it('searches without the whole client, and finds the same', async () => {
  const query = { q: 'documento', category: ['ID-001', 'MIG-001'], lang: 'es' };
  const { value, stale } = await reader.search(query);
  assert.equal(stale, false);
  assert.equal(wholes, 0);
  assert.deepEqual(asked(), ['/v1/search?q=documento&category=ID-001%2CMIG-001&lang=es&short=1']);
  const short = (await reader.search({ q: 'documento' })).value;
  assert.ok(short.results.length > 0);
  const whole = (await catalogue.client.search({ q: 'documento' })).value;
  const shown = ({ results }: typeof whole) =>
    results.map(({ code, name, institution, highlights }) => [code, name, institution.name, highlights]);
  assert.deepEqual(shown(short), shown(whole));
  assert.deepEqual(short.facets, whole.facets);
  assert.equal(value.lang, 'es');
});

it('tells the whole client of the first answer that was none, which counts as its first try', async () => {
  catalogue.network.mode = 'trouble';
  await assert.rejects(reader.search({ q: 'documento' }), { reason: 'server' });
  assert.equal(asked().length, 3);
  catalogue.network.mode = 'up';
  assert.ok((await reader.search({ q: 'documento' })).value.total > 0);
  assert.equal(wholes, 1);
});

it('never takes a portal’s page or half an answer for results', async () => {
  for (const mode of ['portal', 'malformed'] as const) {
    catalogue.network.mode = mode;
    await assert.rejects(reader.search({ q: 'documento' }), { reason: 'unexpected' });
  }
});

it('fetches no further code for a question that was given up', async () => {
  const controller = new AbortController();
  controller.abort();
  await assert.rejects(reader.search({ q: 'documento' }, controller.signal));
  assert.equal(wholes, 0);
});

it('asks for the whole client again when its code could not be had', async () => {
  let tries = 0;
  const unlucky = createSearchReader(catalogue.client, () => {
    tries += 1;
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  catalogue.network.mode = 'offline';
  await assert.rejects(unlucky.search({ q: 'a' }));
  await assert.rejects(unlucky.search({ q: 'a' }));
  assert.equal(tries, 2);
});
