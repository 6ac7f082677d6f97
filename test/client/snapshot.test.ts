/** The client over a catalogue published as files: every answer is the one that the API gives. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { createCatalogueClient, type CatalogueClient } from '../../src/client/create-catalogue-client.ts';
import { prefetchedBatches } from '../../src/client/prefetched.ts';
import type { SearchQueryInput } from '../../src/contract/search.ts';
import { createApp } from '../../src/server/app.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Store } from '../../src/server/store.ts';
import { fetchFiles, publishedFiles } from '../support/published-files.ts';

const baseUrl = 'https://datos.example.gob/tramites';
const now = new Date();
let store: Store;
let live: CatalogueClient;
let files: Map<string, Uint8Array<ArrayBuffer>>;

/** Files below the folder of `baseUrl`, and a client over them. */
function overFiles(content: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = files) {
  const asked: string[] = [];
  const below = new Map([...content].map(([path, bytes]) => [`tramites/${path}`, bytes]));
  return { asked, client: createCatalogueClient({ baseUrl, fetch: fetchFiles(below, asked) }) };
}

before(async () => {
  store = createMemoryStore();
  await seedDemonstration(store, { catalogue: demoCatalogue, requests: [] }, { hashIterations: 10, now });
  const app = createApp({ store, clock: () => now });
  live = createCatalogueClient({
    baseUrl,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      return app.fetch(new Request(`http://api${pathname.replace('/tramites', '')}${search}`, request));
    },
  });
  files = await publishedFiles({ store, now });
});

describe('The client over published files', () => {
  it('gives the cards of the API, with addresses of files', async () => {
    const { client, asked } = overFiles();
    const codes = [...(await store.snapshot()).tramites.keys()];
    for (const lang of ['es', 'en', 'fr', 'ppl'])
      for (const code of codes) {
        const { value, notice } = await client.card(code, lang);
        const expected = await live.card(code, lang);
        const path = `/t/${code}${lang === 'en' ? '.en' : ''}.html`;
        assert.deepEqual(value, { ...expected.value, path });
        assert.equal(notice, expected.notice);
        assert.ok(files.has(path.slice(1)), path);
      }
    assert.equal(asked[0], 'GET /tramites/v1/tramites', 'one question says what it is');
    assert.equal(asked.filter((one) => one.includes('ventanilla.json')).length, 0);
  });

  it('reads fifty cards of a page from few small files', async () => {
    const { client, asked } = overFiles();
    const codes = [...(await store.snapshot()).tramites.keys()].slice(0, 50);
    await Promise.all(codes.map((code) => client.card(code, 'es')));
    const read = asked.filter((one) => one.includes('/cards/'));
    assert.equal(new Set(read).size, read.length);
    assert.ok(read.length < 30, `${String(read.length)} files`);
  });

  it('gives the fiches, the directory and the offices of the API', async () => {
    const { client } = overFiles();
    for (const code of ['RNPN-0002', 'CNR-0001', 'DGME-0009'])
      assert.deepEqual((await client.fiche(code)).value, (await live.fiche(code)).value);
    assert.deepEqual((await client.directory()).value, (await live.directory()).value);
    const { offices } = (await live.offices({})).value;
    const questions = [
      {},
      { tramite: 'RNPN-0002' },
      { tramite: 'RNPN-0002', department: 'Santa Ana' },
      ...[...new Set(offices.map((office) => office.institution))].map((institution) => ({ institution })),
      ...[...new Set(offices.flatMap((office) => office.department ?? []))].map((department) => ({
        department,
      })),
      { institution: 'RNPN', department: 'San Miguel' },
    ];
    for (const question of questions)
      assert.deepEqual((await client.offices(question)).value, (await live.offices(question)).value);
  });

  it('searches as the API does: results, order, counts, words', async () => {
    const { client } = overFiles();
    const queries: SearchQueryInput[] = [
      { q: 'renobar el dui' },
      { q: 'cuánto cuesta la licencia', lang: 'en' },
      { q: 'solvencia', limit: 3, page: 2 },
      { q: 'xilófono cuántico' },
      { q: 'pasaporte gratis en línea' },
      { q: 'dui en santa ana' },
      { q: '', category: ['ID-001'], free: true },
    ];
    for (const query of queries) {
      const { value } = await client.search(query);
      const expected = (await live.search(query)).value;
      const plain = (results: typeof value.results) => results.map(({ path: _path, ...result }) => result);
      assert.deepEqual(
        { ...value, results: plain(value.results) },
        { ...expected, results: plain(expected.results) },
      );
    }
  });

  it('says of when the copy is, and counts days from today', async () => {
    const old = await publishedFiles({ store, now: new Date('2026-01-05T12:00:00Z') });
    const { client } = overFiles(old);
    const { asOf, value, stale } = await client.fiche('RNPN-0002');
    assert.equal(asOf.toISOString(), '2026-01-05T12:00:00.000Z');
    assert.equal(stale, false);
    assert.notEqual(value.today, '2026-01-05');
  });

  it('says that a trámite is not there', async () => {
    const { client } = overFiles();
    await assert.rejects(client.card('NO-EXISTE', 'es'), { name: 'NotFound' });
    await assert.rejects(client.fiche('NO-EXISTE'), { name: 'NotFound' });
  });
});

describe('Finding out that files answer', () => {
  it('takes a page that says "not found" as the hint, and asks once', async () => {
    const { client, asked } = overFiles();
    assert.equal((await client.fiche('RNPN-0002')).value.tramite.code, 'RNPN-0002');
    assert.deepEqual(asked.slice(0, 2), [
      'GET /tramites/v1/fiches/RNPN-0002',
      'GET /tramites/ventanilla.json',
    ]);
    await client.directory();
    assert.equal(asked.filter((one) => one.includes('ventanilla.json')).length, 1);
  });

  it('takes the answer that the loader asked for', async () => {
    const { client, asked } = overFiles();
    const response = Promise.resolve(new Response(files.get('v1/tramites')));
    prefetchedBatches().push({ api: baseUrl, lang: 'es', isShort: false, codes: ['RNPN-0002'], response });
    assert.equal((await client.card('RNPN-0002', 'es')).value.name, 'Renovar el DUI');
    prefetchedBatches().length = 0;
    assert.ok(
      asked.every((one) => one.includes('/data/')),
      asked.join(),
    );
  });

  it('understands a server whose "not found" a page may not read', async () => {
    const below = new Map([...files].map(([path, bytes]) => [`tramites/${path}`, bytes]));
    const plain = fetchFiles(below);
    const client = createCatalogueClient({
      baseUrl,
      // What a browser does with an answer that lacks Access-Control-Allow-Origin.
      fetch: async (request) => {
        const answer = await plain(request);
        if (!answer.ok) throw new TypeError('Failed to fetch');
        return answer;
      },
    });
    assert.equal((await client.fiche('RNPN-0002')).value.tramite.code, 'RNPN-0002');
  });

  it('remembers that an API has no files: its 404 costs no second question', async () => {
    const asked: string[] = [];
    const app = createApp({ store });
    const client = createCatalogueClient({
      baseUrl: 'http://api',
      fetch: async (request) => {
        asked.push(new URL(request.url).pathname);
        return app.fetch(request);
      },
    });
    for (const code of ['NO-EXISTE', 'NI-ESTE'])
      await assert.rejects(client.fiche(code), { name: 'NotFound' });
    assert.deepEqual(asked, ['/v1/fiches/NO-EXISTE', '/v1/fiches/NI-ESTE']);
  });

  it('asks two questions at once without mixing them up, over an API and over files', async () => {
    const app = createApp({ store });
    const overApi = createCatalogueClient({
      baseUrl: 'http://api',
      // Something before the API that answers for it in HTML, as gateways do.
      fetch: async (request) =>
        request.url.endsWith('NO-EXISTE') ? fetchFiles(new Map())(request) : app.fetch(request),
    });
    for (const client of [overApi, overFiles().client]) {
      const [missing, card, fiche] = await Promise.allSettled([
        client.fiche('NO-EXISTE'),
        client.card('RNPN-0002', 'es'),
        client.fiche('RNPN-0002'),
      ]);
      assert.equal(missing.status === 'rejected' && (missing.reason as Error).name, 'NotFound');
      assert.deepEqual([card.status, fiche.status], ['fulfilled', 'fulfilled']);
    }
  });

  it('asks once where neither an API nor files are', async () => {
    const { client, asked } = overFiles(new Map());
    for (const code of ['A', 'B']) await assert.rejects(client.fiche(code), { name: 'NotFound' });
    assert.equal(asked.filter((one) => one.includes('ventanilla.json')).length, 1);
  });

  it('refuses a snapshot of a layout that it does not know', async () => {
    const later = new Map(files);
    const said = new TextEncoder().encode('{"snapshot":2}');
    for (const path of ['v1/tramites', 'ventanilla.json']) later.set(path, said);
    await assert.rejects(overFiles(later).client.card('RNPN-0002', 'es'), { name: 'UnexpectedAnswer' });
  });
});

describe('Writing where only files are', () => {
  const vote = { kind: 'want_online', tramite: 'RNPN-0002' } as const;

  it('is refused in words, whatever was asked before', async () => {
    for (const ask of [true, false]) {
      const { client } = overFiles();
      if (ask) await client.card('RNPN-0002', 'es');
      await assert.rejects(client.giveFeedback(vote, 'clave-de-prueba-0001'), {
        name: 'Refused',
        reason: 'refused',
      });
      await assert.rejects(client.feedbackCounts('RNPN-0002'), { name: 'Refused' });
    }
  });

  it('goes to the live catalogue that the snapshot names', async () => {
    const withLive = await publishedFiles({ store, now, liveUrl: 'https://vivo.example.gob' });
    const app = createApp({ store, clock: () => now, settings: { voteHashIterations: 1 } });
    const below = new Map([...withLive].map(([path, bytes]) => [`tramites/${path}`, bytes]));
    const plain = fetchFiles(below);
    const client = createCatalogueClient({
      baseUrl,
      fetch: async (request) =>
        request.url.startsWith('https://vivo.example.gob/') ? app.fetch(request) : plain(request),
    });
    const { counts } = await client.giveFeedback(vote, 'clave-de-prueba-0002');
    assert.equal(counts.wantOnline, 1);
    assert.equal((await client.feedbackCounts('RNPN-0002')).value.wantOnline, 1);
  });
});
