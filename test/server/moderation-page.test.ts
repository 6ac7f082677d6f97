import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODERATION_REASONS } from '../../src/contract/case-event.ts';
import { THREAT_DAYS } from '../../src/server/privacy/kept-for-authority.ts';
import { deskApp, TRAMITE } from './cases/desk-app.ts';

test('the policy explains each reason that an officer can choose, where a link can lead', async () => {
  const { get } = await deskApp();
  const response = await get('/politica-de-moderacion');
  assert.equal(response.status, 200);
  const page = await response.text();
  for (const reason of MODERATION_REASONS)
    assert.match(page, new RegExp(`<dt id="${reason}">[^<]+</dt>\\s*<dd>[^<]{20,}</dd>`), reason);
});

test('the policy promises the days for which the server keeps a threat', async () => {
  const { get } = await deskApp();
  const page = await (await get('/politica-de-moderacion')).text();
  assert.match(page, new RegExp(`durante ${String(THREAT_DAYS)} días desde que se confirmó`));
});

test('what the policy says happens: nothing is published unread, and what is refused keeps its report', async () => {
  const { report, act, get, track } = await deskApp();
  const receipt = await report({ detail: 'Me trataron mal' });
  const { folio } = receipt;
  const shown = async () => (await get(`/v1/tramites/${TRAMITE}/reports`)).text();
  assert.doesNotMatch(await shown(), /Me trataron mal/);
  await act(folio, { kind: 'moderated', seen: 1, published: true });
  assert.match(await shown(), /Me trataron mal/);
  await act(folio, { kind: 'moderated', seen: 2, published: false, reason: 'insult' });
  const open = await shown();
  assert.doesNotMatch(open, /Me trataron mal/);
  assert.match(open, /received/);
  const own = await track(receipt);
  assert.deepEqual([own.status, own.moderation], ['received', 'hidden']);
  assert.match(own.events.map(({ sentence }) => sentence).join(' '), /insult/i);
});
