import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { createCatalogueClient } from '../../src/client/create-catalogue-client.ts';
import {
  CatalogueError,
  NoAnswer,
  NotFound,
  Refused,
  ServerInTrouble,
  UnexpectedAnswer,
} from '../../src/client/errors.ts';
import { prefetchedBatches } from '../../src/client/prefetched.ts';
import { BASE_URL, createTestCatalogue, CREDENTIALS, type TestCatalogue } from '../support/catalogue.ts';

const vote = { kind: 'want_online', tramite: 'COMPLETO' } as const;
const MINUTE = 60_000;

/** Taken before the clock becomes a virtual one. */
const reallyPause = globalThis.setTimeout;

/** Lets the virtual clock run until the promise is settled: no test waits for a real pause of the client. */
async function afterAll<Value>(promise: Promise<Value>): Promise<Value> {
  let done = false;
  const settled = promise.finally(() => {
    done = true;
  });
  settled.catch(() => undefined);
  while (!done) {
    // Hashing and parsing take real time between the virtual pauses.
    await new Promise((resolve) => reallyPause(resolve, 4));
    if (!done) mock.timers.tick(250);
  }
  return settled;
}

let api: TestCatalogue;

beforeEach(async () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-11-21T15:00:00Z') });
  api = await createTestCatalogue();
});
afterEach(() => {
  mock.timers.reset();
  prefetchedBatches().length = 0;
});

describe('Asking for cards', () => {
  it('joins fifty questions of one turn into one request', async () => {
    const codes = ['COMPLETO', 'MINIMO', 'GRATIS', 'RANGO', 'LIC-01'];
    const asked = Array.from({ length: 50 }, (_, index) => api.client.card(codes[index % 5]!, 'es'));
    const answers = await afterAll(Promise.all(asked));
    assert.equal(api.sent.length, 1);
    assert.deepEqual(
      answers.map(({ value }) => value.code),
      Array.from({ length: 50 }, (_, index) => codes[index % 5]),
    );
  });

  it('asks for more than a hundred codes in pieces, and loses none', async () => {
    const asked = Array.from({ length: 120 }, (_, index) =>
      api.client.card(index === 119 ? 'GRATIS' : `FALTA-${index}`, 'es').catch((error: unknown) => error),
    );
    const answers = await afterAll(Promise.all(asked));
    assert.equal(api.sent.length, 2);
    assert.equal(answers.filter((answer) => answer instanceof NotFound).length, 119);
  });

  it('asks apart for each language', async () => {
    const [spanish, english] = await afterAll(
      Promise.all([api.client.card('COMPLETO', 'es'), api.client.card('COMPLETO', 'en')]),
    );
    assert.equal(spanish.value.name, 'Renovar el documento de identidad');
    assert.equal(english.value.name, 'Renew the identity document');
    assert.equal(api.sent.length, 2);
  });

  it('does not ask again for what it got within five minutes, and does afterwards', async () => {
    await afterAll(api.client.card('COMPLETO', 'es'));
    await afterAll(api.client.card('COMPLETO', 'es'));
    assert.equal(api.sent.length, 1);
    mock.timers.tick(5 * MINUTE);
    await afterAll(api.client.card('COMPLETO', 'es'));
    assert.equal(api.sent.length, 2);
  });

  it('gives the last good copy, with its date, when the catalogue is gone', async () => {
    const before = await afterAll(api.client.card('COMPLETO', 'es'));
    api.network.mode = 'offline';
    mock.timers.tick(6 * MINUTE);
    const after = await afterAll(api.client.card('COMPLETO', 'es'));
    assert.equal(before.stale, false);
    assert.equal(after.stale, true);
    assert.equal(after.asOf.toISOString(), '2026-11-21T15:00:00.000Z');
    assert.deepEqual(after.value, before.value);
  });

  it('does not give a copy of what the catalogue says it no longer has', async () => {
    await afterAll(api.client.card('COMPLETO', 'es'));
    api.network.mode = 'not-found';
    mock.timers.tick(6 * MINUTE);
    await assert.rejects(afterAll(api.client.trackRequest(CREDENTIALS.granted)), NotFound);
  });

  it('lets one card that is not a card spoil none of its neighbours', async () => {
    const client = createCatalogueClient({
      baseUrl: BASE_URL,
      fetch: async (request) => {
        const answer = (await (await api.app.fetch(request)).json()) as { cards: { fee?: unknown }[] };
        delete answer.cards[0]!.fee;
        return Response.json(answer);
      },
    });
    const [wrong, right] = await afterAll(
      Promise.allSettled([client.card('COMPLETO', 'es'), client.card('GRATIS', 'es')]),
    );
    assert.equal(wrong.status, 'rejected');
    assert.equal(right.status, 'fulfilled');
  });
});

describe('What the loader asked for beforehand', () => {
  const early = async (codes: string[], lang = 'es') => {
    const response = api.app.fetch(
      new Request(`${BASE_URL}/v1/tramites?codes=${codes.join(',')}&lang=${lang}`),
    );
    prefetchedBatches().push({ api: BASE_URL, lang, isShort: false, codes, response });
  };

  it('is used instead of another request', async () => {
    await early(['COMPLETO', 'GRATIS']);
    const { value } = await afterAll(api.client.card('GRATIS', 'es'));
    assert.equal(value.code, 'GRATIS');
    assert.equal(api.sent.length, 0);
  });

  it('leaves only the rest to be asked for', async () => {
    await early(['COMPLETO']);
    await afterAll(Promise.all([api.client.card('COMPLETO', 'es'), api.client.card('RANGO', 'es')]));
    assert.deepEqual(
      api.sent.map(({ path }) => path),
      ['/v1/tramites?codes=RANGO&lang=es'],
    );
  });

  it('is not used for another language', async () => {
    await early(['COMPLETO']);
    await afterAll(api.client.card('COMPLETO', 'en'));
    assert.equal(api.sent.length, 1);
  });

  it('is repeated in the ordinary way, with the same address, when it failed', async () => {
    const response = Promise.reject<Response>(new TypeError('Failed to fetch'));
    response.catch(() => undefined);
    prefetchedBatches().push({
      api: BASE_URL,
      lang: 'es',
      isShort: false,
      codes: ['GRATIS', 'COMPLETO'],
      response,
    });
    const { value } = await afterAll(api.client.card('COMPLETO', 'es'));
    assert.equal(value.code, 'COMPLETO');
    assert.equal(api.sent[0]?.path, '/v1/tramites?codes=GRATIS%2CCOMPLETO&lang=es');
  });

  it('counts as missing what it did not have, without asking again', async () => {
    await early(['COMPLETO', 'NO-EXISTE']);
    await assert.rejects(afterAll(api.client.card('NO-EXISTE', 'es')), NotFound);
    assert.equal(api.sent.length, 0);
  });
});

describe('What can go wrong', () => {
  const failure = async (promise: Promise<unknown>): Promise<CatalogueError> =>
    afterAll(promise).then(
      () => assert.fail('it did not fail'),
      (error: unknown) => {
        assert.ok(error instanceof CatalogueError, String(error));
        return error;
      },
    );

  it('is told apart by what a person can do about it', async () => {
    const cases = [
      ['offline', NoAnswer, 'unreachable', true],
      ['trouble', ServerInTrouble, 'server', true],
      ['busy', ServerInTrouble, 'busy', true],
      ['portal', UnexpectedAnswer, 'unexpected', true],
      ['malformed', UnexpectedAnswer, 'unexpected', true],
      ['not-found', NotFound, 'not_found', false],
    ] as const;
    for (const [mode, kind, reason, retryable] of cases) {
      const fresh = await createTestCatalogue();
      fresh.network.mode = mode;
      const error = await failure(fresh.client.search({ q: 'dui' }));
      assert.ok(error instanceof kind, `${mode}: ${error.name}`);
      assert.equal(error.reason, reason, mode);
      assert.equal(error.retryable, retryable, mode);
    }
  });

  it('includes an answer that never comes: after eight seconds it counts as none', async () => {
    api.network.mode = 'held';
    const asked = Date.now();
    const error = await failure(api.client.search({ q: 'dui' }));
    assert.equal(error.reason, 'timeout');
    assert.ok(Date.now() - asked >= 8_000 && Date.now() - asked < 9_000, String(Date.now() - asked));
    assert.equal(api.sent.length, 1);
  });

  it('includes an answer of another shape', async () => {
    const client = createCatalogueClient({
      baseUrl: BASE_URL,
      fetch: async () => Response.json({ total: 'doce' }),
    });
    assert.ok((await failure(client.search({ q: 'dui' }))) instanceof UnexpectedAnswer);
  });

  it('includes what the catalogue refuses, with its reason in Spanish', async () => {
    const error = await failure(
      api.client.giveFeedback(
        { kind: 'works_differently', tramite: 'COMPLETO', rating: 9 },
        'clave-de-prueba-1',
      ),
    );
    assert.ok(error instanceof Refused);
    assert.match(error.problem.detail, /[a-zñ]{3,}/);
    assert.equal(error.retryable, false);
  });

  it('includes a person who stops waiting, which is nobody’s failure', async () => {
    api.network.mode = 'held';
    const controller = new AbortController();
    const answer = api.client.search({ q: 'dui' }, controller.signal);
    controller.abort();
    await assert.rejects(afterAll(answer), (error: unknown) => !(error instanceof CatalogueError));
  });
});

describe('Trying again', () => {
  it('repeats a reading twice at most, with growing pauses', async () => {
    api.network.mode = 'trouble';
    await assert.rejects(afterAll(api.client.search({ q: 'dui' })));
    assert.equal(api.sent.length, 3);
  });

  it('adds at most three repeats on a small page, whatever number of elements asks', async () => {
    api.network.mode = 'trouble';
    for (let turn = 0; turn < 4; turn += 1) {
      await assert.rejects(afterAll(api.client.search({ q: String(turn) })));
    }
    assert.equal(api.sent.length, 4 + 3);
  });

  it('leaves a sick catalogue alone for half a minute after five failures in a row', async () => {
    api.network.mode = 'trouble';
    for (let turn = 0; turn < 5; turn += 1) {
      await assert.rejects(afterAll(api.client.search({ q: String(turn) })));
    }
    const asked = api.sent.length;
    await assert.rejects(afterAll(api.client.search({ q: 'otra vez' })));
    assert.equal(api.sent.length, asked);
  });

  it('waits as long as the catalogue asks for, when that is short', async () => {
    const asked: number[] = [];
    const client = createCatalogueClient({
      baseUrl: BASE_URL,
      fetch: async (request) => {
        asked.push(Date.now());
        return asked.length === 1
          ? new Response('{}', { status: 503, headers: { 'Retry-After': '3' } })
          : api.app.fetch(request);
      },
    });
    await afterAll(client.search({ q: 'licencia' }));
    assert.equal(asked.length, 2);
    assert.ok(asked[1]! - asked[0]! >= 3_000, String(asked[1]! - asked[0]!));
  });

  it('says at once how long to wait, when the catalogue asks for more patience than a person has', async () => {
    let asked = 0;
    const client = createCatalogueClient({
      baseUrl: BASE_URL,
      fetch: async () => {
        asked += 1;
        return new Response('{}', { status: 503, headers: { 'Retry-After': '30' } });
      },
    });
    await assert.rejects(
      afterAll(client.search({ q: 'licencia' })),
      (error: unknown) =>
        error instanceof ServerInTrouble && error.reason === 'busy' && error.retryAfter === 30,
    );
    assert.equal(asked, 1);
  });

  it('never repeats by itself what would count twice', async () => {
    const given = await afterAll(api.client.giveFeedback(vote, 'clave-de-prueba-2'));
    api.network.mode = 'trouble';
    const asked = api.sent.length;
    await assert.rejects(afterAll(api.client.withdrawFeedback(given)));
    assert.equal(api.sent.length, asked + 1);
  });

  it('repeats a vote whose answer was lost with the same key, and it counts once', async () => {
    api.network.mode = 'lost-answer';
    await assert.rejects(afterAll(api.client.giveFeedback(vote, 'clave-de-prueba-3')));
    assert.ok(api.sent.length > 1);
    assert.deepEqual(new Set(api.sent.map(({ key }) => key)), new Set(['clave-de-prueba-3']));
    api.network.mode = 'up';
    const receipt = await afterAll(api.client.giveFeedback(vote, 'clave-de-prueba-3'));
    assert.equal(receipt.counts.wantOnline, 1);
    assert.equal((await afterAll(api.client.feedbackCounts('COMPLETO'))).value.wantOnline, 1);
  });
});

describe('Feedback and requests', () => {
  it('counts the buttons of a whole page with one request', async () => {
    const codes = ['COMPLETO', 'MINIMO', 'GRATIS'];
    await afterAll(Promise.all(codes.map((code) => api.client.feedbackCounts(code))));
    assert.equal(api.sent.length, 1);
  });

  it('catches a typing error in a folio or code before anything leaves the page', () => {
    const { folio, accessCode } = CREDENTIALS.needsInformation;
    const read = api.client.readCredentials;
    assert.deepEqual(read({ folio, accessCode }), { folio, accessCode });
    assert.deepEqual(
      read({ folio: ` ${folio.toLowerCase()} `, accessCode: accessCode.replaceAll('-', ' ') }),
      {
        folio,
        accessCode,
      },
    );
    assert.deepEqual(read({ folio: folio.replace('Q3', 'Q4'), accessCode: accessCode.replace('PJ', 'JP') }), {
      folio: null,
      accessCode: null,
    });
    assert.equal(api.sent.length, 0);
  });

  it('never shows a note that the institution keeps for itself', async () => {
    const request = await afterAll(api.client.trackRequest(CREDENTIALS.needsInformation));
    assert.equal(request.status, 'needs_information');
    assert.doesNotMatch(JSON.stringify(request), /Nota interna/);
  });

  it('never puts a code into an address', async () => {
    await afterAll(api.client.trackRequest(CREDENTIALS.granted));
    assert.ok(api.sent.every(({ path }) => !path.includes(CREDENTIALS.granted.accessCode)));
  });
});
