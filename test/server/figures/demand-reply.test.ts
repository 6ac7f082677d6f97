import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DemandLedger } from '../../../src/contract/demand.ts';
import type { DeskDemand } from '../../../src/contract/desk-demand.ts';
import { demoMonths } from '../../../demo/lived-months.ts';
import { outbox } from '../../../src/server/notices/outbox.ts';
import { deskApp } from '../cases/desk-app.ts';
import { newKey, NOW } from '../demo-app.ts';

const reply = {
  reply: 'planned',
  why: 'Falta la firma electrónica, que llega con el sistema nuevo.',
  by: '2027-03-31',
  unit: 'Dirección de Identificación Ciudadana',
};

test('an institution replies once for each key, signed and dated, and everybody reads it', async () => {
  const { store, post, get, as } = await deskApp();
  const key = newKey();
  for (let time = 0; time < 2; time += 1) {
    const response = await post('/v1/desk/demand/RNPN-0002/reply', reply, { ...key, ...as('editor') });
    assert.equal(response.status, 201, await response.clone().text());
  }
  const ledger = (await (await get('/v1/demand/RNPN-0002')).json()) as DemandLedger;
  assert.equal(ledger.state, 'planned');
  assert.deepEqual(ledger.replies, [{ ...reply, repliedAt: NOW.toISOString(), repliedOn: '2026-11-21' }]);
  const told = await store.records.list(outbox, { index: 'public' });
  assert.deepEqual(
    told.map(({ kind, tramite }) => [kind, tramite]),
    [['demand.replied', 'RNPN-0002']],
  );
});

test('others, verifiers and strangers cannot reply, nor can one promise a day that has passed', async () => {
  const { post, as } = await deskApp();
  const send = async (headers: Record<string, string>, more = {}) =>
    (await post('/v1/desk/demand/RNPN-0002/reply', { ...reply, ...more }, { ...newKey(), ...headers }))
      .status;
  assert.equal(await send({}), 401);
  assert.equal(await send(as('owner', 'MRREE')), 403);
  assert.equal(await send(as('verifier')), 403);
  assert.equal(await send(as('editor'), { by: '2026-11-20' }), 400);
  assert.equal(await send(as('editor'), { by: undefined }), 400);
});

test('the desk lists what is asked for online: what is owed first, with since when and by when', async () => {
  const { store, get, as } = await deskApp();
  await store.write(demoMonths(NOW));
  const list = async (headers: Record<string, string>) =>
    (await (await get('/v1/desk/demand', headers)).json()) as { demands: DeskDemand[] };
  const { demands } = await list(as('verifier'));
  assert.deepEqual(
    demands.map(({ tramite, state }) => [tramite, state]),
    [
      ['RNPN-0001', 'unanswered'],
      ['RNPN-0002', 'unanswered'],
    ],
  );
  assert.ok((demands[0]?.answerBy ?? '') < (demands[1]?.answerBy ?? ''));
  for (const { tramite, votes, since = '', owedSince = '', answerBy = '' } of demands) {
    const ledger = (await (await get(`/v1/demand/${tramite}`)).json()) as DemandLedger;
    assert.equal(votes, ledger.votes);
    assert.ok(since !== '' && since <= owedSince && owedSince < answerBy && answerBy < '2026-11-21');
  }
  assert.deepEqual(await list(as('owner', 'MRREE')), { demands: [] });
  assert.equal((await get('/v1/desk/demand')).status, 401);
});

test('of two colleagues who reply at once the second reads what the first one said', async () => {
  const { post, as } = await deskApp();
  const send = (seen: number, key = newKey()) =>
    post('/v1/desk/demand/RNPN-0002/reply', { ...reply, seen }, { ...key, ...as('editor') });
  const key = newKey();
  assert.equal((await send(0, key)).status, 201);
  const second = await send(0);
  assert.equal(second.status, 409);
  assert.match(((await second.json()) as { type: string }).type, /respuesta-cambio$/);
  assert.equal((await send(0, key)).status, 201, 'a repeat of the first is no conflict');
  assert.equal((await send(1)).status, 201);
});

test('replies in the same millisecond all stay, the last one first, and each is told of', async () => {
  const { store, post, get, as } = await deskApp();
  const units = ['Dirección de Identificación', 'Unidad de Sistemas', 'Gerencia Legal'];
  for (const unit of units)
    assert.equal(
      (await post('/v1/desk/demand/RNPN-0002/reply', { ...reply, unit }, { ...newKey(), ...as('editor') }))
        .status,
      201,
    );
  const { replies } = (await (await get('/v1/demand/RNPN-0002')).json()) as DemandLedger;
  assert.deepEqual(
    replies.map(({ unit }) => unit),
    units.toReversed(),
  );
  assert.equal((await store.records.list(outbox, { index: 'public' })).length, 3);
});

test('the account and the ledger are pages of their own, with the same figures and without scripts', async () => {
  const { store, get } = await deskApp();
  await store.write(demoMonths(NOW));
  const report = (await (await get('/v1/report?institution=RNPN')).json()) as {
    figures: { received: number };
    wanted: { tramite: string; votes: number }[];
  };
  const page = await (await get('/rendicion/RNPN')).text();
  assert.match(page, new RegExp(`Recibidos</th>\\s*<td>${String(report.figures.received)}</td>`));
  assert.ok(
    page.includes(`${String(report.wanted[0]?.votes)} votos. Respuesta: sin respuesta; el plazo venció.`),
  );
  assert.ok(!page.includes('<script'));
  const all = await (await get('/rendicion')).text();
  assert.ok(all.includes('href="/rendicion/MH"'));
  assert.equal((await get('/rendicion/NADIE')).status, 404);
  const demand = await (await get('/t/RNPN-0002/demanda')).text();
  assert.ok(demand.includes('personas lo piden') && demand.includes('Sin respuesta.'));
});

test('without data the pages say so, and never 0 %', async () => {
  const { get } = await deskApp();
  const page = await (await get('/rendicion/RNPN')).text();
  assert.ok(page.includes('sin datos suficientes') && page.includes('Sin datos en este período.'));
  assert.ok(!/\b0 %/.test(page));
});
