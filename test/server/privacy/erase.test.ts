import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbacks } from '../../../src/server/feedback-records.ts';
import { contacts } from '../../../src/server/notices/contacts.ts';
import { withoutWords } from '../../../src/server/privacy/erase-feedback.ts';
import { deskApp, TRAMITE } from '../cases/desk-app.ts';

test('a person erases what they wrote with folio and code, and what was counted stays counted', async () => {
  const { report, post, get, store, track } = await deskApp();
  const receipt = await report({ detail: 'Vivo en la casa azul', whatWasAsked: 'Una copia más' });
  const { folio, accessCode } = receipt;
  const mine = { folio, accessCode };
  const kept = await post('/v1/feedback/contact', { ...mine, email: 'ana@example.com' });
  assert.deepEqual(await kept.json(), { folio, until: '2027-02-19T15:00:00.000Z' });
  assert.equal((await post('/v1/feedback/erase', { folio, accessCode: '0000-0000-0000-0' })).status, 404);
  assert.equal((await track(receipt)).detail, 'Vivo en la casa azul');
  assert.deepEqual(await (await post('/v1/feedback/erase', mine)).json(), { folio, erased: true });
  assert.equal(await store.records.get(contacts, folio), undefined);
  assert.doesNotMatch(JSON.stringify(await store.records.get(feedbacks, folio)), /casa azul|copia más/);
  const seen = await track(receipt);
  assert.deepEqual([seen.status, seen.detail], ['withdrawn', undefined]);
  // A second time does no harm.
  assert.equal((await post('/v1/feedback/erase', mine)).status, 200);
  assert.equal((await get(`/v1/feedback?codes=${TRAMITE}`)).status, 200);
});

test('codes tried on the address and on erasing cost work after ten wrong ones, as everywhere', async () => {
  const { report, app } = await deskApp({ work: { cost: 1, from: 4, to: 8 } });
  for (const path of ['/v1/feedback/contact', '/v1/feedback/erase']) {
    const { folio } = await report();
    const tried = async () =>
      (
        await app.fetch(
          new Request(`http://catalogo.test${path}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ folio, accessCode: '0000-0000-0000-0' }),
          }),
          { address: '190.5.1.7' },
        )
      ).status;
    for (let before = 0; before < 10; before += 1) assert.equal(await tried(), 404);
    assert.equal(await tried(), 429, path);
  }
});

test('the municipality of a vote stays as long as the vote, that of a report goes with its words', async () => {
  const { report, post, store } = await deskApp();
  const municipality = async (more: object) => {
    const { folio, accessCode } = await report({ municipality: 'San Salvador Centro', ...more });
    const before = await store.records.get(feedbacks, folio);
    assert.equal(before?.municipality, 'San Salvador Centro');
    assert.equal(
      withoutWords(before).municipality,
      before.kind === 'want_online' ? 'San Salvador Centro' : undefined,
    );
    await post('/v1/feedback/erase', { folio, accessCode });
    return (await store.records.get(feedbacks, folio))?.municipality;
  };
  assert.equal(await municipality({}), undefined);
  assert.equal(await municipality({ kind: 'want_online', field: undefined, problem: undefined }), undefined);
});

test('the address is taken back alone, and the report stays', async () => {
  const { report, post, store, track } = await deskApp();
  const receipt = await report();
  const { folio, accessCode } = receipt;
  await post('/v1/feedback/contact', { folio, accessCode, email: 'ana@example.com' });
  assert.deepEqual(await (await post('/v1/feedback/contact', { folio, accessCode })).json(), { folio });
  assert.equal(await store.records.get(contacts, folio), undefined);
  assert.equal((await track(receipt)).status, 'received');
});
