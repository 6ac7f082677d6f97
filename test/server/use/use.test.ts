import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useDays } from '../../../src/server/figures/day-records.ts';
import { countedSite } from '../../../src/server/use/counted-site.ts';
import { embeddings, noteEmbedding } from '../../../src/server/use/embeddings.ts';
import { createMemoryStore } from '../../../src/server/memory-store.ts';
import { demoApp } from '../demo-app.ts';

const use = { tramite: 'RNPN-0002', element: 'tramite-card', placement: 'portada', shown: 1 };
const batch = { site: 'alcaldia.example', version: '0.3.0', elements: ['tramite-card'], uses: [use] };

async function opened() {
  const { post, store, entries } = await demoApp();
  return {
    post,
    store,
    entries,
    send: (body: object) => post('/v1/use', body, { 'Content-Type': 'text/plain;charset=UTF-8' }),
    rows: () => store.records.list(useDays, { index: 'day' }),
  };
}

describe('The count of use', () => {
  it('adds up by day, trámite, site, place and element, and keeps nothing else', async () => {
    const { send, rows } = await opened();
    const answer = await send(batch);
    assert.equal(answer.status, 202);
    assert.deepEqual(await answer.json(), { counted: 1 });
    await send({ ...batch, uses: [{ ...use, opened: 1, started: 2 }] });
    await send({ ...batch, uses: [{ ...use, placement: ' pie ' }] });
    const row = {
      day: '2026-11-21',
      institution: 'RNPN',
      tramite: 'RNPN-0002',
      site: 'alcaldia.example',
      placement: 'portada',
      element: 'tramite-card',
      shown: 2,
      opened: 1,
      started: 2,
    };
    const pie = { ...row, placement: 'pie', shown: 1, opened: 0, started: 0 };
    assert.deepEqual(
      (await rows()).sort((one, other) => other.shown - one.shown),
      [row, pie],
    );
  });

  it('never counts a machine of one’s own, a local network, an address in place of a name, or a file', async () => {
    const { send, rows, store } = await opened();
    for (const site of ['localhost', '127.0.0.1', '[::1]', '::1', 'pc.local', 'a.localhost', '', '10.0.0.8'])
      assert.deepEqual(await (await send({ ...batch, site })).json(), { counted: 0 }, site);
    assert.deepEqual(await rows(), []);
    assert.equal(await store.records.count(embeddings, { index: 'site' }), 0);
  });

  it('drops codes that the catalogue does not have, and keeps the rest', async () => {
    const { send, rows } = await opened();
    const answer = await send({ ...batch, uses: [{ ...use, tramite: 'NO-EXISTE' }, use] });
    assert.deepEqual(await answer.json(), { counted: 1 });
    assert.deepEqual(
      (await rows()).map(({ tramite }) => tramite),
      ['RNPN-0002'],
    );
  });

  it('refuses what is too much, and whatever is not a small batch', async () => {
    const { send, post, rows } = await opened();
    assert.equal((await send({ ...batch, uses: [{ ...use, shown: 21 }] })).status, 400);
    assert.equal((await send({ ...batch, uses: Array(101).fill(use) })).status, 400);
    assert.equal((await send({ ...batch, elements: ['<script>'] })).status, 400);
    assert.equal((await post('/v1/use', batch, { 'Content-Type': 'text/html' })).status, 415);
    assert.equal((await post('/v1/use', 'nada', { 'Content-Type': 'text/plain' })).status, 400);
    assert.deepEqual(await rows(), []);
  });

  it('is the only operation that reads text', async () => {
    const { post } = await opened();
    assert.equal((await post('/v1/feedback', '{}', { 'Content-Type': 'text/plain' })).status, 415);
  });

  it('keeps no address, no agent and nothing that was not declared, in rows or in the log', async () => {
    const { post, store, entries } = await opened();
    const secret = 'SEÑAL-9f2';
    await post(
      '/v1/use',
      { ...batch, visitor: secret, uses: [{ ...use, page: `/${secret}`, query: secret }] },
      {
        'Content-Type': 'text/plain',
        'User-Agent': 'agente-9f2',
        Referer: 'https://alcaldia.example/ruta-9f2',
        'X-Forwarded-For': '203.0.113.9',
      },
    );
    const kept = JSON.stringify([
      await store.records.list(useDays, { index: 'day' }),
      await store.records.list(embeddings, { index: 'site' }),
      entries,
    ]);
    assert.match(kept, /alcaldia\.example/);
    assert.doesNotMatch(kept, /9f2|203\.0\.113/);
  });
});

describe('The register of who embeds what', () => {
  it('has each site with its elements, their days and the version, once', async () => {
    const store = createMemoryStore();
    const note = (day: string, elements: string[], version?: string) =>
      store.write((records) => noteEmbedding(records, { site: 'alcaldia.example', elements, version }, day));
    await note('2026-11-20', ['tramite-card'], '0.2.0');
    await note('2026-11-21', ['tramite-search'], '0.3.0');
    await note('2026-11-22', []);
    assert.deepEqual(await store.records.list(embeddings, { index: 'site' }), [
      {
        site: 'alcaldia.example',
        elements: {
          'tramite-card': { first: '2026-11-20', last: '2026-11-20' },
          'tramite-search': { first: '2026-11-21', last: '2026-11-21' },
        },
        version: '0.3.0',
        first: '2026-11-20',
        last: '2026-11-22',
      },
    ]);
  });
});

describe('The name of a site', () => {
  it('is a public host name in small letters', () => {
    assert.equal(countedSite('WWW.Alcaldia.gob.sv.'), 'www.alcaldia.gob.sv');
    assert.equal(countedSite('xn--alcalda-e2a.example'), 'xn--alcalda-e2a.example');
    for (const wrong of [
      'alcaldia',
      'a b.example',
      'x.example/ruta',
      'u@x.example',
      'x.example:80',
      '-x.example',
    ])
      assert.equal(countedSite(wrong), undefined, wrong);
  });
});
