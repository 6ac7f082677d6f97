import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createCatalogueClient, type CatalogueClient } from '../../src/client/create-catalogue-client.ts';
import { CatalogueError, NotFound, Refused, UnexpectedAnswer } from '../../src/client/errors.ts';
import { prefetchedBatches } from '../../src/client/prefetched.ts';
import { createRetryBudget } from '../../src/client/retry-budget.ts';
import { toJson } from '../../src/client/to-json.ts';
import { demoApp } from '../server/demo-app.ts';

const { app } = await demoApp();
const CODES = ['RNPN-0001', 'RNPN-0002', 'RNPN-0003', 'DGME-0001', 'VMT-0001'];

describe('The client of a page', () => {
  /** What reached the server, and how the network behaves for the next requests. */
  let asked: Request[];
  let network: ((request: Request) => Promise<Response>) | undefined;
  let client: CatalogueClient;
  beforeEach(() => {
    asked = [];
    network = undefined;
    client = createCatalogueClient({
      baseUrl: 'http://catalogo.test/',
      fetch: async (request) => {
        asked.push(request.clone());
        return network ? network(request) : app.fetch(request);
      },
    });
  });
  const reasonOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'none',
      (error: unknown) => (error instanceof CatalogueError ? error.reason : String(error)),
    );

  it('asks once for all cards that are wanted in one turn, and not again for a while', async () => {
    const answers = await Promise.all([...CODES, ...CODES].map((code) => client.card(code, 'es')));
    assert.deepEqual(
      answers.map(({ value }) => value.code),
      [...CODES, ...CODES],
    );
    assert.equal(asked.length, 1);
    await client.card('RNPN-0002', 'es');
    assert.equal(asked.length, 1);
    await client.card('RNPN-0002', 'en');
    assert.equal(asked.length, 2);
  });

  it('takes what the loader asked for early instead of asking again', async () => {
    const response = app.fetch(
      new Request('http://catalogo.test/v1/tramites?codes=RNPN-0002,NO-HAY&lang=es'),
    );
    prefetchedBatches().push({
      api: 'http://catalogo.test',
      lang: 'es',
      codes: ['RNPN-0002', 'NO-HAY'],
      response,
    });
    assert.equal((await client.card('RNPN-0002', 'es')).value.name, 'Renovar el DUI');
    await assert.rejects(client.card('NO-HAY', 'es'), NotFound);
    assert.equal(asked.length, 0);
    prefetchedBatches().length = 0;
  });

  it('asks again itself when the early request failed', async () => {
    const response = Promise.reject(new TypeError('reset'));
    response.catch(() => undefined);
    prefetchedBatches().push({ api: 'http://catalogo.test', lang: 'es', codes: ['RNPN-0002'], response });
    assert.equal((await client.card('RNPN-0002', 'es')).value.code, 'RNPN-0002');
    assert.equal(asked.length, 1);
    prefetchedBatches().length = 0;
  });

  it('says that a code is unknown without spoiling its neighbours', async () => {
    const [good, bad] = await Promise.allSettled([
      client.card('RNPN-0002', 'es'),
      client.card('NO-HAY', 'es'),
    ]);
    assert.equal(good.status, 'fulfilled');
    assert.ok(bad.status === 'rejected' && bad.reason instanceof NotFound);
  });

  it('leaves out one card that breaks the contract and keeps the rest', async () => {
    network = async (request) => {
      const body = (await (await app.fetch(request)).json()) as { cards: { name: unknown }[] };
      if (body.cards[0]) body.cards[0].name = 42;
      return Response.json(body);
    };
    const [broken, whole] = await Promise.allSettled([
      client.card('RNPN-0001', 'es'),
      client.card('RNPN-0002', 'es'),
    ]);
    assert.deepEqual([broken.status, whole.status], ['rejected', 'fulfilled']);
  });

  it('shows the last good copy with its date when nothing answers any more', async () => {
    const fresh = await client.search({ q: 'dui' });
    network = async () => {
      throw new TypeError('network');
    };
    const copy = await client.search({ q: 'dui' });
    assert.deepEqual([fresh.stale, copy.stale], [false, true]);
    assert.deepEqual(copy.value, fresh.value);
    // Node's navigator does not know whether it is on line.
    assert.match(await reasonOf(client.search({ q: 'pasaporte' })), /^(unreachable|offline)$/);
  });

  it('repeats a question after a passing fault, but only as often as the page may', async () => {
    let faults = 1;
    network = async (request) => (faults-- > 0 ? new Response('', { status: 503 }) : app.fetch(request));
    assert.ok((await client.search({ q: 'dui' })).value.total > 0);
    assert.equal(asked.length, 2);
    network = async () => new Response('', { status: 503 });
    assert.equal(await reasonOf(client.search({ q: 'licencia' })), 'busy');
    assert.ok(asked.length <= 5, `${asked.length} requests`);
  });

  it('knows a captive portal, a cut answer and another contract from an answer', async () => {
    for (const body of ['<html>Pague su wifi</html>', '{"cards":[', '{"otra":1}']) {
      network = async () => new Response(body, { headers: { 'Content-Type': 'application/json' } });
      await assert.rejects(client.search({ q: body }), UnexpectedAnswer);
    }
  });

  it('gives the catalogue’s own words when something is refused', async () => {
    const error = await client
      .giveFeedback({ kind: 'want_online', tramite: 'RNPN-0002', rating: 9 }, '0123456789abcdef')
      .catch((cause: unknown) => cause);
    assert.ok(error instanceof Refused);
    assert.match(error.problem.detail, /\p{L}/u);
  });

  it('counts a report once when its answer was lost and it is sent again', async () => {
    const before = (await client.feedbackCounts('VMT-0001')).value.worksDifferently;
    let lost = true;
    network = async (request) => {
      const answer = await app.fetch(request);
      if (!lost) return answer;
      lost = false;
      throw new TypeError('connection reset');
    };
    const receipt = await client.giveFeedback(
      { kind: 'works_differently', tramite: 'VMT-0001', problem: 'time', detail: 'Tardó más' },
      'fedcba9876543210',
    );
    assert.equal(receipt.counts.worksDifferently, before + 1);
    assert.equal(asked.filter(({ method }) => method === 'POST').length, 2);
  });

  it('never repeats by itself what has no key', async () => {
    network = async () => new Response('', { status: 503 });
    await reasonOf(client.withdrawFeedback({ folio: 'X', accessCode: 'Y' }));
    assert.equal(asked.length, 1);
  });

  it('sends no cookie', async () => {
    await client.card('RNPN-0002', 'es');
    assert.equal(asked[0]?.credentials, 'omit');
  });

  it('catches a typing error in folio and code before any request', () => {
    const read = (folio: string, accessCode: string) => client.readCredentials({ folio, accessCode });
    assert.deepEqual(read('rnpn 26 q36mp7w5 y', 'pjnh09jxkep41'), {
      folio: 'RNPN-26-Q36MP7W5-Y',
      accessCode: 'PJNH-09JX-KEP4-1',
    });
    assert.deepEqual(read('RNPN-26-Q36MP7W6-Y', 'PJNH-09JX-KEP5-1'), { folio: null, accessCode: null });
    assert.equal(asked.length, 0);
  });
});

describe('The page-wide budget of repeats', () => {
  it('lets three repeats through at first, then one in ten calls, and stops after five failures', () => {
    let now = 0;
    const budget = createRetryBudget(() => now);
    assert.deepEqual(
      [1, 2, 3, 4].map(() => budget.mayRepeat()),
      [true, true, true, false],
    );
    for (let call = 0; call < 50; call += 1) budget.called();
    assert.deepEqual(
      [1, 2, 3].map(() => budget.mayRepeat()),
      [true, true, false],
    );
    for (let failure = 0; failure < 5; failure += 1) budget.failed();
    assert.equal(budget.mayCall(), false);
    now += 40_000;
    assert.equal(budget.mayCall(), true);
  });
});

describe('JSON of our own', () => {
  it('is what JSON.parse reads back, also on a page where arrays have the toJSON of Prototype.js', () => {
    const value = { a: [1, '"\\\n\u2028ñ😀'], b: null, c: undefined, d: { e: true, f: 1.5 } };
    const plain = toJson(value);
    assert.deepEqual(JSON.parse(plain), { a: value.a, b: null, d: value.d });
    Object.assign(Array.prototype, { toJSON: () => 'broken' });
    try {
      assert.equal(toJson(value), plain);
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
  });
});
