import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedbacks } from '../../../src/server/feedback-records.ts';
import { deskApp, TRAMITE } from '../cases/desk-app.ts';

type Desk = Awaited<ReturnType<typeof deskApp>>;

/** The figures by name and labels, as Prometheus would read them. */
async function figures({ get }: Desk): Promise<Map<string, number>> {
  const response = await get('/metrics');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'text/plain; version=0.0.4; charset=utf-8');
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

const requests = (operation: string, status: string) =>
  `ventanilla_requests_total{operation="${operation}",status="${status}"}`;

test('requests are counted by the name of the operation and by how they ended, whatever was asked for', async () => {
  const desk = await deskApp();
  const { get, post, app } = desk;
  await get(`/v1/fiches/${TRAMITE}`);
  // The second one is answered from the server's memory, and counts as well.
  await get(`/v1/fiches/${TRAMITE}`);
  await get('/v1/fiches/NADA');
  await desk.report();
  await post('/v1/feedback', {});
  await get(`/t/${TRAMITE}?q=algo`);
  await get('/no-hay/tal-cosa');
  await app.fetch(new Request('http://catalogo.test/otra', { method: 'PROPFIND' }));
  await app.fetch(new Request('http://catalogo.test/v1/feedback', { method: 'OPTIONS' }));
  const seen = await figures(desk);
  assert.equal(seen.get(requests('getFiche', '2xx')), 2);
  assert.equal(seen.get(requests('getFiche', '4xx')), 1);
  assert.equal(seen.get(requests('giveFeedback', '2xx')), 1);
  assert.equal(seen.get(requests('giveFeedback', '4xx')), 1);
  assert.equal(seen.get(requests('GET /t/{code}', '2xx')), 1);
  assert.equal(seen.get(requests('none', '4xx')), 2);
  assert.equal(seen.get(requests('preflight', '2xx')), 1);
  assert.equal(seen.get('ventanilla_request_duration_seconds_count{operation="getFiche"}'), 3);
  assert.equal((await figures(desk)).get(requests('GET /metrics', '2xx')), 1);
});

test('what waits is counted when somebody asks: events to hand out, and reports that are late', async () => {
  const desk = await deskApp();
  const before = await figures(desk);
  assert.equal(before.get('ventanilla_reports_late'), 0);
  const { folio } = await desk.report();
  await desk.report();
  await desk.store.write(async (records) => {
    const row = (await records.get(feedbacks, folio)) ?? assert.fail();
    await records.put(feedbacks, { ...row, answerBy: '2026-11-20' });
  });
  const after = await figures(desk);
  assert.equal(after.get('ventanilla_reports_late'), 1);
  assert.equal(after.get('ventanilla_outbox_events'), (before.get('ventanilla_outbox_events') ?? NaN) + 2);
  assert.equal(after.get('ventanilla_outbox_messages'), 0);
  assert.equal(after.get('ventanilla_outbox_undelivered'), 0);
});

test('a store that cannot be read takes away what it would have said, and not the rest', async () => {
  const desk = await deskApp();
  await desk.get(`/v1/fiches/${TRAMITE}`);
  desk.store.records.count = () => Promise.reject(new Error('disk'));
  const seen = await figures(desk);
  assert.equal(seen.get(requests('getFiche', '2xx')), 1);
  assert.equal(seen.has('ventanilla_reports_late'), false);
  assert.match(String(desk.entries.at(-1)?.error), /disk/);
});
