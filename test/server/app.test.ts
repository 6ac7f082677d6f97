import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoCredentials } from '../../demo/requests.ts';
import { cardBatch } from '../../src/contract/card.ts';
import { normalizeAccessCode, normalizeFolio } from '../../src/contract/folio.ts';
import { operations, type OperationName, type OperationOutput } from '../../src/contract/operations.ts';
import { problem } from '../../src/contract/problem.ts';
import { createApp } from '../../src/server/app.ts';
import { sha256Hex } from '../../src/server/content-hash.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { demoApp, newKey, NOW } from './demo-app.ts';
import { someTramite } from './store-conformance.ts';

/** The answer, parsed by the contract: an answer outside the schema fails the test. */
async function read<Name extends OperationName>(
  name: Name,
  response: Response,
): Promise<OperationOutput<Name>> {
  const body: unknown = await response.json();
  assert.equal(response.status, operations[name].status, JSON.stringify(body));
  return operations[name].output.parse(body) as OperationOutput<Name>;
}

async function refused(response: Response, status: number, slug: string) {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json; charset=utf-8');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const document = problem.parse(await response.json());
  assert.equal(document.type, `/problemas/${slug}`);
  assert.equal(document.status, status);
  assert.equal(document.requestId, response.headers.get('X-Request-Id'));
  return document;
}

const vote = { kind: 'want_online', tramite: 'RNPN-0001' };
const report = {
  kind: 'works_differently',
  tramite: 'RNPN-0001',
  problem: 'other_fee',
  detail: 'Me cobraron\u202e 5 dólares.',
};

test('a page of cards is one request, in the order asked, and says what the catalogue does not have', async () => {
  const { get } = await demoApp();
  const batch = await read(
    'listTramites',
    await get('/v1/tramites?codes=DGME-0002,NADA,RNPN-0001,RNPN-0001'),
  );
  assert.deepEqual(
    batch.cards.map(({ code }) => code),
    ['DGME-0002', 'RNPN-0001'],
  );
  assert.deepEqual(batch.missing, ['NADA']);
  assert.equal(batch.notice, 'Datos de demostración, no oficiales.');
});

test('a card comes in the asked language where the catalogue has it', async () => {
  const { get } = await demoApp();
  const batch = await read('listTramites', await get('/v1/tramites?codes=RNPN-0001&lang=en-US'));
  assert.equal(batch.lang, 'en');
  const [card] = cardBatch.parse(batch).cards;
  assert.equal(card?.institution.name, 'National Registry of Natural Persons');
});

test('a language that nobody wrote in is answered in Spanish', async () => {
  const { get } = await demoApp();
  assert.equal((await read('listTramites', await get('/v1/tramites?codes=RNPN-0001&lang=xx'))).lang, 'es');
});

test('the whole fiche, the lists and the facts of the catalogue keep to the contract', async () => {
  const { get } = await demoApp();
  const tramite = await read('getTramite', await get('/v1/tramites/RNPN-0001'));
  assert.equal(tramite.version, 1);
  const catalogue = await read('getCatalogue', await get('/v1/catalogue'));
  assert.ok(catalogue.tramites > 30);
  assert.equal((await read('listCategories', await get('/v1/categories'))).categories.length, 18);
  assert.ok((await read('listInstitutions', await get('/v1/institutions'))).institutions.length >= 10);
  const { lifeEvents } = await read('listLifeEvents', await get('/v1/life-events'));
  assert.ok(lifeEvents.length > 0);
});

test('offices are found by institution, by trámite and by department', async () => {
  const { get } = await demoApp();
  const { offices } = await read('listOffices', await get('/v1/offices?institution=RNPN'));
  assert.ok(offices.length > 0 && offices.every(({ institution }) => institution === 'RNPN'));
  const { department = '' } = offices[0] ?? {};
  const narrowed = await read(
    'listOffices',
    await get(`/v1/offices?tramite=RNPN-0001&department=${encodeURIComponent(department)}`),
  );
  assert.ok(
    narrowed.offices.length > 0 && narrowed.offices.every((office) => office.department === department),
  );
  await refused(await get('/v1/offices?tramite=NADA'), 404, 'tramite-no-encontrado');
});

test('a search finds, filters, pages and names its facets in the asked language', async () => {
  const { get } = await demoApp();
  const found = await read('search', await get('/v1/search?q=licencia de conducir&limit=2'));
  assert.ok(found.total >= 2 && found.results.length === 2);
  assert.match(found.results[0]?.name ?? '', /licencia/i);
  assert.equal(found.facets.institution[0]?.label, 'Viceministerio de Transporte');
  const next = await read('search', await get('/v1/search?q=licencia de conducir&limit=2&page=2'));
  assert.ok(!next.results.some(({ code }) => found.results.some((one) => one.code === code)));
  const filtered = await read('search', await get('/v1/search?institution=RNPN,DGME&free=true&lang=en'));
  assert.ok(
    filtered.results.every(
      ({ institution }) => typeof institution === 'object' && ['RNPN', 'DGME'].includes(institution.code),
    ),
  );
  assert.equal(filtered.facets.free[0]?.label, 'Costs nothing');
});

test('an imported trámite is served and found at once, and a draft is not', async () => {
  const { get, store } = await demoApp();
  assert.equal((await get('/v1/tramites/NUEVO-1')).status, 404);
  await store.changeCatalogue({
    tramites: [
      someTramite('NUEVO-1', 'Registro de abejas meliponas'),
      { ...someTramite('NUEVO-2', 'Registro de abejas en borrador'), status: 'draft' },
    ],
  });
  assert.equal((await get('/v1/tramites/NUEVO-1')).status, 200);
  await refused(await get('/v1/tramites/NUEVO-2'), 404, 'tramite-no-encontrado');
  const found = await read('search', await get('/v1/search?q=abejas'));
  assert.deepEqual(
    found.results.map(({ code }) => code),
    ['NUEVO-1'],
  );
});

test('what did not change is not sent again', async () => {
  const { get, store } = await demoApp();
  const first = await get('/v1/tramites/RNPN-0001');
  const tag = first.headers.get('ETag') ?? '';
  assert.match(tag, /^"[0-9a-f]{32}"$/);
  assert.match(
    first.headers.get('Cache-Control') ?? '',
    /^public, max-age=240, s-maxage=60, stale-while-revalidate=240, stale-if-error=604800$/,
  );
  const second = await get('/v1/tramites/RNPN-0001', { 'If-None-Match': `"otra", W/${tag}` });
  assert.equal(second.status, 304);
  assert.equal(await second.text(), '');
  assert.equal(second.headers.get('ETag'), tag);
  const { version: _version, hash: _hash, ...content } = await read('getTramite', first);
  await store.changeCatalogue({ tramites: [{ ...content, name: { es: 'Otro nombre' } }] });
  const third = await get('/v1/tramites/RNPN-0001', { 'If-None-Match': tag });
  assert.equal(third.status, 200);
  assert.notEqual(third.headers.get('ETag'), tag);
});

test('HEAD answers like GET, without a body', async () => {
  const { app, get } = await demoApp();
  for (let round = 0; round < 2; round += 1) {
    const head = await app.fetch(new Request('http://catalogo.test/v1/categories', { method: 'HEAD' }));
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    assert.equal(head.headers.get('ETag'), (await get('/v1/categories')).headers.get('ETag'));
  }
});

test('compressed forms have their own tag and are made once', async () => {
  let made = 0;
  const { get } = await demoApp({
    compress: (body, encoding) => {
      made += 1;
      return new TextEncoder().encode(`${encoding} ${String(body.byteLength)}`);
    },
  });
  const plain = await get('/v1/categories');
  for (let round = 0; round < 3; round += 1) {
    const small = await get('/v1/categories', { 'Accept-Encoding': 'gzip, br;q=0.9' });
    assert.equal(small.headers.get('Content-Encoding'), 'br');
    assert.equal(small.headers.get('Vary'), 'Accept-Encoding');
    assert.notEqual(small.headers.get('ETag'), plain.headers.get('ETag'));
  }
  assert.equal(
    (await get('/v1/categories', { 'Accept-Encoding': 'br;q=0, gzip' })).headers.get('Content-Encoding'),
    'gzip',
  );
  assert.equal(
    (await get('/v1/categories', { 'Accept-Encoding': 'identity' })).headers.get('Content-Encoding'),
    null,
  );
  assert.equal(made, 2);
});

test('what is sent again is compressed better, once and beside, and is known by every tag it had', async () => {
  let asked = 0;
  const { get } = await demoApp({
    compress: () => new TextEncoder().encode('fast'),
    compressBest: async () => {
      asked += 1;
      return new TextEncoder().encode('best');
    },
  });
  const headers = { 'Accept-Encoding': 'br' };
  const bodies: string[] = [];
  const tags: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const answer = await get('/v1/categories', headers);
    bodies.push(await answer.text());
    tags.push(answer.headers.get('ETag') ?? '');
    await new Promise((resolve) => setTimeout(resolve));
  }
  assert.deepEqual(bodies, ['fast', 'fast', 'best', 'best']);
  assert.equal(asked, 1);
  assert.equal(tags[0], tags[1]);
  assert.notEqual(tags[1], tags[2]);
  for (const tag of tags)
    assert.equal((await get('/v1/categories', { ...headers, 'If-None-Match': tag })).status, 304);
});

test('an answer that could not be compressed better goes out as it was', async () => {
  const { get } = await demoApp({
    compress: () => new TextEncoder().encode('fast'),
    compressBest: () => Promise.reject(new Error('no memory')),
  });
  for (let round = 0; round < 3; round += 1) {
    const answer = await get('/v1/categories', { 'Accept-Encoding': 'br' });
    assert.equal(await answer.text(), 'fast');
    await new Promise((resolve) => setTimeout(resolve));
  }
});

test('every refused request says in Spanish what to do', async () => {
  const { app, get, post } = await demoApp();
  await refused(await get('/v1/nada'), 404, 'no-encontrado');
  await refused(await get('/v1/tramites/NADA'), 404, 'tramite-no-encontrado');
  const fields = await refused(await get('/v1/search?limit=99&audience=nadie'), 400, 'datos-no-validos');
  assert.deepEqual(
    fields.errors?.map(({ pointer }) => pointer),
    ['/audience/0', '/limit'],
  );
  const wrong = await app.fetch(new Request('http://catalogo.test/v1/feedback', { method: 'DELETE' }));
  assert.equal(wrong.headers.get('Allow'), 'GET, HEAD, POST');
  await refused(wrong, 405, 'metodo-no-permitido');
  await refused(await post('/v1/feedback', vote), 400, 'falta-clave-de-idempotencia');
  await refused(
    await post('/v1/feedback', vote, { ...newKey(), 'Content-Type': 'text/plain' }),
    415,
    'tipo-no-aceptado',
  );
  await refused(await post('/v1/feedback', '{"kind":', newKey()), 400, 'json-no-valido');
  await refused(await post('/v1/feedback', `{"__proto__":{"kind":"x"}}`, newKey()), 400, 'json-no-valido');
  await refused(await post('/v1/feedback', '['.repeat(33) + ']'.repeat(33), newKey()), 400, 'json-no-valido');
  await refused(
    await post('/v1/feedback', JSON.stringify('x'.repeat(70_000)), newKey()),
    413,
    'cuerpo-demasiado-grande',
  );
  await refused(
    await post('/v1/feedback', { ...vote, tramite: 'NADA' }, newKey()),
    404,
    'tramite-no-encontrado',
  );
  await refused(
    await post('/v1/feedback', { ...report, detail: 'x'.repeat(601) }, newKey()),
    400,
    'datos-no-validos',
  );
});

test('a large body is refused while it arrives, whatever length it announces', async () => {
  const { app } = await demoApp();
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(16_384).fill(32));
    },
  });
  const request = new Request('http://catalogo.test/v1/feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...newKey() },
    body: endless,
    duplex: 'half',
  } as RequestInit);
  await refused(await app.fetch(request), 413, 'cuerpo-demasiado-grande');
  assert.ok(sent < 10);
});

test('a vote is counted, and withdrawn with its folio and code', async () => {
  const { get, post } = await demoApp();
  const receipt = await read('giveFeedback', await post('/v1/feedback', vote, newKey()));
  assert.match(receipt.folio, /^RNPN-26-/);
  assert.equal(normalizeFolio(receipt.folio), receipt.folio);
  assert.equal(normalizeAccessCode(receipt.accessCode), receipt.accessCode);
  assert.equal(receipt.answerBy, undefined);
  assert.equal(receipt.counts.wantOnline, 1);
  const { counts } = await read('countFeedback', await get('/v1/feedback?codes=RNPN-0001,RNPN-0002'));
  assert.deepEqual(counts, [
    { tramite: 'RNPN-0001', wantOnline: 1, worksDifferently: 0 },
    { tramite: 'RNPN-0002', wantOnline: 0, worksDifferently: 0 },
  ]);
  const { folio, accessCode } = receipt;
  const after = await read('withdrawFeedback', await post('/v1/feedback/withdraw', { folio, accessCode }));
  assert.equal(after.wantOnline, 0);
});

test('a report is promised an answer in ten business days, and its owner can follow it', async () => {
  const { post, store } = await demoApp();
  const { info } = await store.catalogue();
  const calendar = { weekend: ['sa' as const, 'su' as const], holidays: [{ date: '2026-12-01' }] };
  await store.changeCatalogue({ info: { ...info, calendar } });
  const receipt = await read('giveFeedback', await post('/v1/feedback', report, newKey()));
  assert.equal(receipt.answerBy, '2026-12-07');
  const typed = { folio: receipt.folio.toLowerCase().replaceAll('-', ' '), accessCode: receipt.accessCode };
  const seen = await read('trackFeedback', await post('/v1/feedback/track', typed));
  assert.equal(seen.detail, 'Me cobraron 5 dólares.');
  assert.equal(seen.status, 'received');
  const stored = JSON.stringify(await store.feedback(receipt.folio));
  assert.ok(!stored.includes(receipt.accessCode) && stored.includes('pbkdf2-sha256$10$'));
});

test('sending the same again gives the same folio and code, and counts once', async () => {
  const { post, store } = await demoApp();
  const key = newKey();
  const first = await post('/v1/feedback', report, key);
  assert.equal(first.headers.get('Idempotent-Replayed'), null);
  const receipt = await read('giveFeedback', first);
  const again = await post('/v1/feedback', { ...report, onlineReasons: [] }, key);
  assert.equal(again.headers.get('Idempotent-Replayed'), 'true');
  assert.deepEqual(await read('giveFeedback', again), receipt);
  await refused(
    await post('/v1/feedback', { ...report, detail: 'Otra cosa' }, key),
    422,
    'clave-de-idempotencia-repetida',
  );
  assert.equal((await store.feedbackCounts(['RNPN-0001']))[0]?.worksDifferently, 1);
  const kept = await store.idempotencyRecord('giveFeedback', key['Idempotency-Key']);
  assert.ok(kept && !kept.answer.includes(receipt.accessCode));
});

test('twenty sends of one report at the same time get one folio', async () => {
  const { post, store } = await demoApp();
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 20 }, () => post('/v1/feedback', report, key)));
  const receipts = await Promise.all(answers.map((answer) => read('giveFeedback', answer)));
  assert.equal(new Set(receipts.map(({ folio, accessCode }) => folio + accessCode)).size, 1);
  assert.equal((await store.feedbackCounts(['RNPN-0001']))[0]?.worksDifferently, 1);
});

test('an unknown folio, a wrong code and a mistyped one get the same answer', async () => {
  const { post } = await demoApp();
  const { folio, accessCode } = demoCredentials.needsInformation;
  const other = demoCredentials.granted;
  const bodies = await Promise.all(
    [
      { folio: 'RNPN-26-00000000-0', accessCode },
      { folio, accessCode: other.accessCode },
      { folio, accessCode: 'x' },
      { folio: 'no es un folio', accessCode },
    ].map(async (typed) => {
      const document = await refused(await post('/v1/requests/track', typed), 404, 'solicitud-no-encontrada');
      return JSON.stringify({ ...document, requestId: '' });
    }),
  );
  assert.equal(new Set(bodies).size, 1);
});

test('the owner of a request sees its state, its steps and its messages, and no internal note', async () => {
  const { post } = await demoApp();
  const waiting = await read(
    'trackRequest',
    await post('/v1/requests/track', demoCredentials.needsInformation),
  );
  assert.equal(waiting.status, 'needs_information');
  assert.equal(waiting.punctuality, 'suspended');
  assert.deepEqual(
    waiting.steps.map(({ state }) => state),
    ['done', 'current', 'pending', 'pending'],
  );
  assert.ok(!JSON.stringify(waiting).includes('Nota interna'));
  assert.equal(waiting.now, NOW.toISOString());
  const granted = await read('trackRequest', await post('/v1/requests/track', demoCredentials.granted));
  assert.equal(granted.status, 'granted');
  assert.equal(granted.punctuality, undefined);
  assert.ok(granted.steps.every(({ state }) => state === 'done'));
  assert.equal(granted.result?.kind, 'granted');
});

test('an institution registers requests and moves only its own', async () => {
  const { post, store } = await demoApp();
  const [ours, theirs] = ['clave-de-prueba-del-rnpn', 'clave-de-prueba-del-vmt'];
  await store.setInstitutionKey('RNPN', await sha256Hex(ours));
  await store.setInstitutionKey('VMT', await sha256Hex(theirs));
  const auth = (key: string) => ({ Authorization: `Bearer ${key}` });
  const input = {
    title: { es: 'Reposición de DUI' },
    tramite: 'RNPN-0003',
    createdAt: '2026-11-20T10:00:00-06:00',
  };

  await refused(await post('/v1/requests', input, newKey()), 401, 'sin-autorizacion');
  await refused(
    await post('/v1/requests', input, { ...newKey(), ...auth('clave-que-no-existe') }),
    401,
    'sin-autorizacion',
  );
  await refused(await post('/v1/requests', input, { ...newKey(), ...auth(theirs) }), 403, 'no-permitido');

  const key = newKey();
  const receipt = await read('registerRequest', await post('/v1/requests', input, { ...key, ...auth(ours) }));
  assert.match(receipt.folio, /^RNPN-26-/);
  assert.deepEqual(
    await read('registerRequest', await post('/v1/requests', input, { ...key, ...auth(ours) })),
    receipt,
  );

  const path = `/v1/requests/${receipt.folio}/events`;
  const event = {
    id: 'e-1',
    at: '2026-11-21T08:00:00-06:00',
    newStatus: 'in_progress',
    text: { es: 'En estudio.' },
  };
  await refused(await post(path, event, auth(theirs)), 404, 'solicitud-no-encontrada');
  await refused(await post(path, event), 401, 'sin-autorizacion');
  assert.equal((await read('pushRequestEvent', await post(path, event, auth(ours)))).repeated, false);
  assert.equal((await read('pushRequestEvent', await post(path, event, auth(ours)))).repeated, true);

  const seen = await read('trackRequest', await post('/v1/requests/track', receipt));
  assert.equal(seen.status, 'in_progress');
  assert.equal(seen.events.length, 1);
});

test('any site may read and write, without cookies, and preflights are kept for a day', async () => {
  const { app, get, post } = await demoApp();
  for (const response of [
    await get('/v1/categories'),
    await post('/v1/feedback', vote, newKey()),
    await get('/v1/nada'),
  ]) {
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
    assert.equal(response.headers.get('Cross-Origin-Resource-Policy'), 'cross-origin');
    assert.equal(response.headers.get('Timing-Allow-Origin'), '*');
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /ETag, Date, Retry-After/);
  }
  const preflight = await app.fetch(new Request('http://catalogo.test/v1/feedback', { method: 'OPTIONS' }));
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('Access-Control-Allow-Headers') ?? '', /Idempotency-Key/);
  assert.equal(preflight.headers.get('Access-Control-Max-Age'), '86400');
});

test('each request leaves one line in the log, with nothing that a person wrote', async () => {
  const { get, post, entries } = await demoApp();
  await get('/v1/search?q=secreto');
  const traced = '4bf92f3577b34da6a3ce929d0e0e4736';
  const sane = await get('/v1/categories', { 'X-Request-Id': traced });
  assert.equal(sane.headers.get('X-Request-Id'), traced);
  for (const odd of ['<script>', 'ana-perez-1234', '98712345-6']) {
    const { headers } = await get('/v1/categories', { 'X-Request-Id': odd });
    assert.match(headers.get('X-Request-Id') ?? '', /^[0-9a-f-]{36}$/);
  }
  await post('/v1/requests/track', demoCredentials.granted);
  await post('/v1/feedback', { ...report, detail: 'secreto' }, newKey());
  assert.deepEqual(
    entries.map(({ method, route, status }) => `${method} ${route} ${String(status)}`),
    [
      'GET /v1/search 200',
      ...Array.from({ length: 4 }, () => 'GET /v1/categories 200'),
      'POST /v1/requests/track 200',
      'POST /v1/feedback 201',
    ],
  );
  const written = JSON.stringify(entries);
  for (const secret of [
    'secreto',
    demoCredentials.granted.folio,
    demoCredentials.granted.accessCode,
    'RNPN-26',
  ])
    assert.ok(!written.includes(secret), secret);
});

test('is ready with a store that answers, even an empty one, and not while it stops or after the store is gone', async () => {
  const store = createMemoryStore();
  let accepting = true;
  const app = createApp({ store, settings: { isAccepting: () => accepting } });
  const ready = () => app.fetch(new Request('http://catalogo.test/ready'));
  const answer = await ready();
  assert.equal(answer.status, 200);
  assert.equal(((await answer.json()) as { ready: boolean }).ready, true);
  accepting = false;
  await refused(await ready(), 503, 'no-disponible');
  accepting = true;
  await store.close();
  const gone = await ready();
  assert.equal(gone.headers.get('Retry-After'), '5');
  await refused(gone, 503, 'no-disponible');
  assert.equal((await app.fetch(new Request('http://catalogo.test/health'))).status, 200);
});

test('a fault of ours is a problem that tells the person nothing of the inside', async () => {
  const { app, store, entries } = await demoApp();
  store.feedbackCounts = async () => {
    throw new Error('SQLITE secret detail');
  };
  const response = await app.fetch(new Request('http://catalogo.test/v1/feedback?codes=RNPN-0001'));
  const document = await refused(response, 500, 'error-interno');
  assert.ok(!JSON.stringify(document).includes('SQLITE'));
  assert.match(String(entries.at(-1)?.error), /SQLITE secret detail/);
});
