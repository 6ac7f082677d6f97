import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { createPatience } from '../../src/client/ask-patiently.ts';
import { createCardReader, type CardReader } from '../../src/client/create-card-reader.ts';
import { prefetchedBatches } from '../../src/client/prefetched.ts';
import { BASE_URL, createTestCatalogue, type Sent, type TestCatalogue } from '../support/catalogue.ts';

const PATH = '/v1/tramites?codes=COMPLETO&lang=es';

let catalogue: TestCatalogue;
let reader: CardReader;
let sent: Sent[];
/** How often the patient way was asked for. */
let patiences: number;

beforeEach(async () => {
  catalogue = await createTestCatalogue();
  ({ sent } = catalogue);
  patiences = 0;
  reader = createReader(async () => createPatience(BASE_URL, catalogue.fetch));
});
afterEach(() => {
  prefetchedBatches().length = 0;
});

function createReader(patience: () => Promise<ReturnType<typeof createPatience>>): CardReader {
  return createCardReader({
    baseUrl: BASE_URL,
    fetch: catalogue.fetch,
    patience: () => {
      patiences += 1;
      return patience();
    },
    notFound: () => new Error('no such card'),
  });
}

it('reads a card without the patient way, and says how old it is', async () => {
  const { value, stale, asOf } = await reader.card('COMPLETO', 'es');
  assert.equal(value.name, 'Renovar el documento de identidad');
  assert.equal(stale, false);
  assert.ok(Math.abs(asOf.getTime() - Date.now()) < 86_400_000 * 3650);
  assert.equal(patiences, 0);
  assert.deepEqual(
    sent.map(({ path }) => path),
    [PATH],
  );
});

it('says so when the catalogue does not have it, without asking again', async () => {
  await assert.rejects(reader.card('NO-EXISTE', 'es'), /no such card/);
  assert.equal(sent.length, 1);
  assert.equal(patiences, 0);
});

it('counts its own question as the first of the patient way', async () => {
  catalogue.network.mode = 'trouble';
  await assert.rejects(reader.card('COMPLETO', 'es'), { reason: 'server' });
  assert.equal(sent.length, 3);
  catalogue.network.mode = 'up';
  assert.equal((await reader.card('COMPLETO', 'es')).value.code, 'COMPLETO');
  assert.equal(patiences, 1);
});

it('takes what the loader asked for as the first question, answered or not', async () => {
  const response = Promise.resolve(new Response('{}', { status: 503 }));
  prefetchedBatches().push({ api: BASE_URL, lang: 'es', isShort: false, codes: ['COMPLETO'], response });
  assert.equal((await reader.card('COMPLETO', 'es')).value.code, 'COMPLETO');
  assert.deepEqual(
    sent.map(({ path }) => path),
    [PATH],
  );
});

it('asks itself when somebody tries again after what the loader asked for had failed', async () => {
  catalogue.network.mode = 'trouble';
  const response = Promise.reject<Response>(new TypeError('Failed to fetch'));
  response.catch(() => undefined);
  prefetchedBatches().push({ api: BASE_URL, lang: 'es', isShort: false, codes: ['COMPLETO'], response });
  await Promise.all([
    assert.rejects(reader.card('COMPLETO', 'es'), { reason: 'server' }),
    assert.rejects(reader.card('COMPLETO', 'es'), { reason: 'server' }),
  ]);
  // The loader's was the first of three.
  assert.equal(sent.length, 2);
  catalogue.network.mode = 'up';
  assert.equal((await reader.card('COMPLETO', 'es')).value.code, 'COMPLETO');
  assert.equal(sent.length, 3);
});

it('never takes a portal’s page or half an answer for cards', async () => {
  for (const mode of ['portal', 'malformed'] as const) {
    catalogue.network.mode = mode;
    await assert.rejects(reader.card('COMPLETO', 'es'), { reason: 'unexpected' });
  }
});

it('fails when the patient way cannot be had, and asks for it again the next time', async () => {
  const offline = createReader(() => Promise.reject(new TypeError('no chunk')));
  catalogue.network.mode = 'offline';
  await assert.rejects(offline.card('COMPLETO', 'es'), /no chunk/);
  await assert.rejects(offline.card('COMPLETO', 'es'), /no chunk/);
  assert.equal(patiences, 2);
  catalogue.network.mode = 'up';
  assert.equal((await offline.card('COMPLETO', 'es')).value.code, 'COMPLETO');
});

it('asks for short cards until somebody on the page wants a whole one, and never takes the one for the other', async () => {
  const short = await reader.card('COMPLETO', 'es', true);
  assert.equal(short.value.requirementNames, undefined);
  assert.deepEqual(short.value.institution, { code: 'REG', name: 'Registro de prueba' });
  const whole = await reader.card('COMPLETO', 'es');
  assert.ok(whole.value.requirementNames?.length);
  assert.equal(await reader.card('COMPLETO', 'es', true), whole);
  assert.ok((await reader.card('GRATIS', 'es', true)).value.name);
  assert.deepEqual(
    sent.map(({ path }) => path),
    [`${PATH}&short=1`, PATH, '/v1/tramites?codes=GRATIS&lang=es'],
  );
});

it('takes short cards of the loader for whoever wants them short, and asks itself for a whole one', async () => {
  const response = catalogue.app.fetch(new Request(`${BASE_URL}${PATH}&short=1`));
  prefetchedBatches().push({
    api: BASE_URL,
    lang: 'es',
    isShort: true,
    codes: ['COMPLETO'],
    response: Promise.resolve(response),
  });
  assert.ok((await reader.card('COMPLETO', 'es', true)).value.name);
  assert.equal(sent.length, 0);
  assert.ok((await reader.card('COMPLETO', 'es')).value.requirementNames?.length);
  assert.equal(sent.length, 1);
});
