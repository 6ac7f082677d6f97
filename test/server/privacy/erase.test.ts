import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbacks } from '../../../src/server/feedback-records.ts';
import { contacts } from '../../../src/server/notices/contacts.ts';
import { withoutWords } from '../../../src/server/privacy/erase-feedback.ts';
import { forgetOld } from '../../../src/server/privacy/forget-old.ts';
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

test('the words of a confirmed threat stay 180 days for the authority, whoever asks, and are erased then', async () => {
  const { report, act, post, get, store } = await deskApp();
  const receipt = await report({ detail: 'Los voy a quemar', whatWasAsked: 'Una copia más' });
  const { folio, accessCode } = receipt;
  const mine = { folio, accessCode };
  await post('/v1/feedback/contact', { ...mine, email: 'ana@example.com' });
  await act(folio, { kind: 'answered', seen: 1, text: 'Lo revisamos.' });
  assert.equal((await act(folio, { kind: 'flagged', seen: 2, threat: true })).status, 201);
  const answer = (await (await post('/v1/feedback/erase', mine)).json()) as {
    erased: boolean;
    kept: { reason: string; until: string; text: string };
  };
  assert.deepEqual([answer.erased, answer.kept.reason], [false, 'threat']);
  assert.equal(answer.kept.until, '2027-05-20T15:00:00.000Z');
  assert.match(answer.kept.text, /para la autoridad hasta el 20 de mayo de 2027 y después se borra/);
  const rule = await (await get('/politica-de-moderacion')).text();
  assert.match(rule, /durante 180 días desde que se confirmó/);
  const row = () => store.records.get(feedbacks, folio);
  assert.equal((await row())?.detail, 'Los voy a quemar');
  assert.equal((await row())?.status, 'withdrawn');
  assert.equal((await row())?.response, undefined);
  assert.equal(await store.records.get(contacts, folio), undefined);
  await forgetOld(store, new Date('2027-05-20T14:59:59Z'));
  assert.equal((await row())?.detail, 'Los voy a quemar');
  await forgetOld(store, new Date('2027-05-20T15:00:01Z'));
  assert.doesNotMatch(JSON.stringify(await row()), /quemar|copia más|Persona owner/);
  assert.equal((await row())?.threat, 'confirmed');
});

test('what somebody said is no threat is erased like anything else', async () => {
  const { report, act, post, store } = await deskApp();
  const { folio, accessCode } = await report({ detail: 'Los voy a quemar' });
  await act(folio, { kind: 'flagged', seen: 1, threat: true });
  await act(folio, { kind: 'flagged', seen: 2, threat: false });
  const answer = await post('/v1/feedback/erase', { folio, accessCode });
  assert.deepEqual(await answer.json(), { folio, erased: true });
  assert.equal((await store.records.get(feedbacks, folio))?.detail, undefined);
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
