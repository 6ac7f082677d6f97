import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskCaseDetail, DeskInbox } from '../../../src/contract/case.ts';
import { newKey } from '../demo-app.ts';
import { FEE, TRAMITE, deskApp } from './desk-app.ts';

test('a report reaches the desk of its institution and of no other, with its field as it was seen', async () => {
  const { report, get, as, open } = await deskApp();
  const { folio, answerBy } = await report();
  const inbox = (await (await get('/v1/desk/cases', as('editor'))).json()) as DeskInbox;
  assert.deepEqual(
    inbox.cases.map((each) => [each.folio, each.status, each.answerBy, each.seen]),
    [[folio, 'received', answerBy, 1]],
  );
  assert.deepEqual(inbox.counts, { open: 1, late: 0 });
  const found = await open(folio);
  assert.equal(found.reported?.words, found.present?.words);
  assert.equal(found.isChanged, false);
  const other = (await (await get('/v1/desk/cases', as('editor', 'MRREE'))).json()) as DeskInbox;
  assert.deepEqual(other.cases, []);
  assert.equal((await get(`/v1/desk/cases/${folio}`, as('owner', 'MRREE'))).status, 404);
});

test('correcting the field closes every report on it, and each folio shows the field before and now', async () => {
  const { report, track, post, as, open, store } = await deskApp();
  const receipts = [await report(), await report({ detail: 'A mí también.' })];
  const [first] = receipts;
  assert.ok(first);
  const publicId = (await store.feedback(first.folio))?.publicId ?? '';
  receipts.push(await report({ sameAs: publicId, field: undefined, detail: undefined }));
  assert.equal((await open(first.folio)).supports, 1);
  const elsewhere = await report({ field: '/summary' });
  const { version } = await open(first.folio);
  const response = await post(
    `/v1/desk/tramites/${TRAMITE}/field`,
    { field: FEE, value: '12.34', version, text: 'Corregimos el costo.' },
    { ...newKey(), ...as('editor') },
  );
  assert.equal(response.status, 201, await response.clone().text());
  for (const receipt of receipts) {
    const seen = await track(receipt);
    assert.equal(seen.status, 'corrected');
    assert.equal(seen.response?.text.es, 'Corregimos el costo.');
    assert.equal(seen.response.unit?.es, 'Unidad de pruebas');
    assert.equal(seen.response.diff?.after, '12.34');
    assert.equal(seen.response.correctedVersion, (version ?? 0) + 1);
    assert.deepEqual(
      seen.events.map(({ kind }) => kind),
      ['received', 'corrected'],
    );
  }
  assert.equal((await track(elsewhere)).status, 'received');
});

test('what an officer did not see is said, and nothing is written', async () => {
  const { report, act, as, open } = await deskApp();
  const { folio } = await report();
  assert.equal((await act(folio, { kind: 'moved', seen: 1, to: 'in_review' }, as('editor'))).status, 201);
  const response = await act(folio, { kind: 'moved', seen: 1, to: 'accepted' }, as('owner'));
  assert.equal(response.status, 409);
  const { errors } = (await response.json()) as { errors: { detail: string }[] };
  assert.match(errors[0]?.detail ?? '', /revisando.*Persona editor/);
  assert.equal((await open(folio)).status, 'in_review');
});

test('sending an act again does it once', async () => {
  const { report, post, as } = await deskApp();
  const { folio } = await report();
  const key = newKey();
  const event = { kind: 'answered', seen: 1, text: 'Lo estamos viendo.' };
  const send = () => post(`/v1/desk/cases/${folio}/events`, event, { ...key, ...as('editor') });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers) {
    assert.equal(answer.status, 201, await answer.clone().text());
    assert.equal(((await answer.json()) as DeskCaseDetail).events.length, 2);
  }
});
