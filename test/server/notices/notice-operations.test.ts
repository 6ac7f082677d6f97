import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NoticeTargetView } from '../../../src/contract/notice-target.ts';
import { deliveries } from '../../../src/server/notices/deliveries.ts';
import { noticeTargets } from '../../../src/server/notices/targets.ts';
import { deskApp } from '../cases/desk-app.ts';

const WEBHOOK = { kind: 'webhook', address: 'https://sistema.rnpn.example.gob/avisos' };

test('the owner adds, sees, tests and removes where the institution is told', async () => {
  const { as, get, post, store } = await deskApp();
  const list = async () => {
    const answer = await get('/v1/desk/notices', as('owner'));
    return ((await answer.json()) as { targets: NoticeTargetView[] }).targets;
  };
  const added = await post('/v1/desk/notices', WEBHOOK, as('owner'));
  assert.equal(added.status, 202);
  const { id, webhookSecret } = (await added.json()) as { id: string; webhookSecret: string };
  assert.match(webhookSecret, /^whsec_.{40,}/);
  const again = await post('/v1/desk/notices', { ...WEBHOOK, kinds: ['report.late'] }, as('owner'));
  assert.deepEqual(await again.json(), { id, webhookSecret });
  const mail = { kind: 'email', address: 'jefa@rnpn.example.gob' };
  assert.equal((await post('/v1/desk/notices', mail, as('owner'))).status, 202);
  assert.deepEqual(
    (await list())
      .map(({ kind, kinds, frequency, confirmed }) => ({ kind, kinds, frequency, confirmed }))
      .sort((one, other) => (one.kind < other.kind ? -1 : 1)),
    [
      { kind: 'email', kinds: undefined, frequency: 'daily', confirmed: false },
      { kind: 'webhook', kinds: ['report.late'], frequency: 'immediate', confirmed: true },
    ],
  );
  assert.equal((await post(`/v1/desk/notices/${id}/test`, undefined, as('owner'))).status, 202);
  const purposes = (await store.records.list(deliveries, { index: 'due' })).map(({ purpose }) => purpose);
  assert.deepEqual(purposes.sort(), ['confirm', 'test']);
  assert.equal((await post(`/v1/desk/notices/${id}/remove`, undefined, as('owner'))).status, 200);
  assert.equal((await list()).length, 1);
});

test('addresses lie sealed, and only the owner of their institution reaches them', async () => {
  const { as, get, post, store } = await deskApp();
  const { id } = (await (await post('/v1/desk/notices', WEBHOOK, as('owner'))).json()) as { id: string };
  const rows = await store.records.list(noticeTargets, { index: 'institution' });
  assert.doesNotMatch(JSON.stringify(rows), /sistema|whsec/);
  for (const role of ['editor', 'verifier'] as const)
    assert.equal((await get('/v1/desk/notices', as(role))).status, 403);
  assert.equal((await get('/v1/desk/notices')).status, 401);
  const foreign = as('owner', 'MRREE');
  assert.deepEqual(await (await get('/v1/desk/notices', foreign)).json(), { targets: [] });
  for (const act of ['test', 'remove'])
    assert.equal((await post(`/v1/desk/notices/${id}/${act}`, undefined, foreign)).status, 404);
});

test('what is no address of https, or no e-mail, is refused in words', async () => {
  const { as, post } = await deskApp();
  for (const given of [
    { kind: 'webhook', address: 'http://sistema.rnpn.example.gob/' },
    { kind: 'email', address: 'jefa' },
    { kind: 'email', address: 'jefa@rnpn.example.gob\r\nBcc: otra@example.com' },
  ]) {
    const answer = await post('/v1/desk/notices', given, as('owner'));
    assert.equal(answer.status, 400);
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    assert.equal(errors[0]?.pointer, '/address');
  }
});
