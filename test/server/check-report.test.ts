import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbacks } from '../../src/server/feedback-records.ts';
import { createTestCatalogue, type TestCatalogue } from '../support/catalogue.ts';

let keys = 0;
function give(api: TestCatalogue, body: object): Promise<Response> {
  keys += 1;
  return api.app.fetch(
    new Request('https://catalogo.test/v1/feedback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `clave-de-prueba-${keys}` },
      body: JSON.stringify({ kind: 'works_differently', tramite: 'CON-OFICINAS', ...body }),
    }),
  );
}

test('what points at nothing of the trámite is refused, field by field, with what to send instead', async () => {
  const api = await createTestCatalogue();
  for (const [pointer, body] of [
    ['/field', { field: '/variants/0/nothing' }],
    ['/field', { field: '/variants/7/fees' }],
    ['/field', { field: '/variants/0/offices/99' }],
    ['/field', { field: '/constructor' }],
    ['/version', { version: 99 }],
    ['/version', { version: 0 }],
    ['/ficheHash', { version: 1, ficheHash: 'a'.repeat(64) }],
    ['/variant', { variant: 'otra' }],
    ['/office', { office: 'NO-EXISTE' }],
    ['/experiencedOn', { experiencedOn: '2026-11-22' }],
    ['/municipality', { municipality: 'Macondo' }],
    ['/sameAs', { sameAs: 'nothing' }],
  ] as const) {
    const answer = await give(api, body);
    assert.equal(answer.status, 400, JSON.stringify(body));
    const { errors } = (await answer.json()) as { errors: { pointer: string; detail: string }[] };
    assert.deepEqual(
      errors.map((error) => error.pointer),
      [pointer],
    );
    assert.ok((errors[0]?.detail.length ?? 0) > 20);
  }
  const channel = await give(api, { tramite: 'COMPLETO', channel: 'consulate' });
  assert.equal(channel.status, 400);
  assert.equal((await api.store.feedbackCounts(['CON-OFICINAS']))[0]?.worksDifferently, 0);
});

test('what the fiche names is taken, and what it lacks may be missed', async () => {
  const api = await createTestCatalogue();
  const { hash, version } = (await api.store.tramite('CON-OFICINAS'))!;
  for (const body of [
    { field: '/variants/0/offices/2', office: 'REG-SA', version, ficheHash: hash },
    { field: '/variants/0/usualTime' },
    { field: '/variants/unica/fees' },
    { field: '', experiencedOn: '2026-11-21' },
    { municipality: 'San Salvador Centro' },
    { tramite: 'COMPLETO', channel: 'in_person', field: '/variants/0/fees/0/amount/amount' },
  ])
    assert.equal((await give(api, body)).status, 201, JSON.stringify(body));
});

test('somebody who says «a mí también» is counted at the report, once, and no longer when they withdraw', async () => {
  const api = await createTestCatalogue();
  await give(api, { field: '/variants/0/offices', problem: 'office' });
  const asked = await api.app.fetch(new Request('https://catalogo.test/v1/tramites/CON-OFICINAS/reports'));
  const { reports } = (await asked.json()) as { reports: { id: string; supports: number }[] };
  const supports = async () => {
    const [report] = await api.store.records.list(feedbacks, { index: 'publicId', equals: reports[0]?.id });
    return report?.supports;
  };
  const same = await give(api, { sameAs: reports[0]?.id });
  assert.equal(same.status, 201);
  const { folio, accessCode } = (await same.json()) as { folio: string; accessCode: string };
  assert.equal(await supports(), 1);
  assert.equal((await api.store.feedbackCounts(['CON-OFICINAS']))[0]?.worksDifferently, 2);
  await api.client.withdrawFeedback({ folio, accessCode });
  assert.equal(await supports(), 0);
  assert.equal((await give(api, { tramite: 'COMPLETO', sameAs: reports[0]?.id })).status, 400);
});

test('only a vote that counts takes reasons, and they take the place of those before', async () => {
  const api = await createTestCatalogue();
  const add = (body: object) =>
    api.app.fetch(
      new Request('https://catalogo.test/v1/feedback/vote/details', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const vote = await api.client.giveFeedback(
    { kind: 'want_online', tramite: 'COMPLETO' },
    'clave-de-un-voto-1234',
  );
  const own = { folio: vote.folio, accessCode: vote.accessCode };
  const municipality = 'San Salvador Centro';
  assert.equal(
    (await add({ ...own, onlineReasons: ['cost', 'cost', 'distance'], municipality })).status,
    200,
  );
  assert.equal((await add({ ...own, onlineReasons: ['hours'] })).status, 200);
  const kept = await api.store.feedback(vote.folio);
  assert.deepEqual(kept?.onlineReasons, ['hours']);
  assert.equal(kept.municipality, undefined);
  assert.equal((await add({ ...own, onlineReasons: [], municipality: 'Macondo' })).status, 400);
  assert.equal((await add({ ...own, accessCode: '0000-0000-0000-0', onlineReasons: [] })).status, 404);
  await api.client.withdrawFeedback(own);
  assert.equal((await add({ ...own, onlineReasons: ['cost'] })).status, 409);
  assert.equal((await api.store.feedbackCounts(['COMPLETO']))[0]?.wantOnline, 0);
});
