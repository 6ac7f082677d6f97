import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DemandLedger } from '../../../src/contract/demand.ts';
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
