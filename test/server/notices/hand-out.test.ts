import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliveries } from '../../../src/server/notices/deliveries.ts';
import { handOut } from '../../../src/server/notices/hand-out.ts';
import { deskApp, TRAMITE } from '../cases/desk-app.ts';

test('whoever said «a mí también» is told as well, each under their own folio', async () => {
  const { report, act, post, get, store } = await deskApp();
  const first = await report();
  const { reports } = (await (await get(`/v1/tramites/${TRAMITE}/reports`)).json()) as {
    reports: { id: string }[];
  };
  const same = { sameAs: reports[0]!.id, field: undefined, problem: undefined, detail: undefined };
  const [second, third, withdrawn] = [await report(same), await report(same), await report(same)];
  for (const { folio, accessCode } of [first, second, withdrawn])
    await post('/v1/feedback/contact', { folio, accessCode, email: `${folio}@example.com` });
  await post('/v1/feedback/withdraw', { folio: withdrawn.folio, accessCode: withdrawn.accessCode });
  assert.equal((await act(first.folio, { kind: 'answered', seen: 1, text: 'Lo revisamos.' })).status, 201);
  await handOut(store, new Date('2026-11-21T15:05:00Z'), 'America/El_Salvador');
  const told = async ({ folio }: { folio: string }) =>
    (await store.records.list(deliveries, { index: 'contact', equals: folio })).flatMap(({ events }) =>
      events.map((event) => [event.kind, event.folio]),
    );
  assert.deepEqual(await told(first), [['report.answered', first.folio]]);
  assert.deepEqual(await told(second), [['report.answered', second.folio]]);
  assert.deepEqual(await told(third), []);
  assert.deepEqual(await told(withdrawn), []);
});
