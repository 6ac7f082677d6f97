import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followCatalogue } from '../../../src/server/catalogue-view.ts';
import { putFeedback } from '../../../src/server/feedback-records.ts';
import { demandReplies } from '../../../src/server/figures/demand-records.ts';
import { dailyRound } from '../../../src/server/notices/daily-round.ts';
import { outbox } from '../../../src/server/notices/outbox.ts';
import type { StoredFeedback } from '../../../src/server/store.ts';
import { demoApp } from '../demo-app.ts';

const report: StoredFeedback = {
  kind: 'works_differently',
  tramite: 'RNPN-0001',
  institution: 'RNPN',
  onlineReasons: [],
  folio: 'RNPN-26-7H3K9QX2-4',
  codeHash: 'hash',
  receivedAt: '2026-11-09T15:00:00.000Z',
  status: 'received',
  answerBy: '2026-11-23',
  detail: 'Palabras de una persona',
  events: [],
};

async function withReports(...reports: StoredFeedback[]) {
  const { store } = await demoApp();
  await store.write(async (records) => {
    for (const one of reports) await putFeedback(records, one);
  });
  const round = async (iso: string) => {
    const now = new Date(iso);
    return dailyRound(store, {
      view: await followCatalogue(store, () => now)(),
      now,
      answerWithinDays: 10,
    });
  };
  const told = async () =>
    (await store.records.list(outbox, { index: 'at' }))
      .filter(({ folio }) => folio !== undefined)
      .map(({ id }) => id);
  return { store, round, told };
}

test('a report is told of when four fifths of its term are over, and not again', async () => {
  const { round, told } = await withReports(report);
  // Wednesday: three business days are left.
  assert.equal(await round('2026-11-18T15:00:00Z'), true);
  assert.deepEqual(await told(), []);
  assert.equal(await round('2026-11-19T15:00:00Z'), true);
  assert.deepEqual(await told(), ['RNPN-26-7H3K9QX2-4.due_soon.2026-11-23']);
  await round('2026-11-23T15:00:00Z');
  assert.equal((await told()).length, 1);
});

test('nobody is reminded of a report that is settled, or answered to with another', async () => {
  const { round, told } = await withReports({ ...report, status: 'corrected' });
  await round('2026-11-20T15:00:00Z');
  assert.deepEqual(await told(), []);
});

test('the round is made once a day, from six on by the clock of the country, by whoever comes first', async () => {
  const { round } = await withReports(report);
  assert.equal(await round('2026-11-24T11:59:00Z'), false);
  const both = await Promise.all([round('2026-11-24T12:00:00Z'), round('2026-11-24T12:00:00Z')]);
  assert.deepEqual(both.sort(), [false, true]);
  assert.equal(await round('2026-11-25T05:00:00Z'), false);
  assert.equal(await round('2026-11-25T12:00:00Z'), true);
});

test('five open reports on one field ask for a look at the fiche at once; old fiches are a list on Mondays', async () => {
  const five = Array.from({ length: 5 }, (_, number) => ({
    ...report,
    folio: `RNPN-26-7H3K9QX${String(number)}-4`,
    field: '/variants/0/fees/0/amount',
    answerBy: '2028-01-01',
  }));
  const { store, round } = await withReports(...five);
  const events = async () =>
    (await store.records.list(outbox, { index: 'at' })).filter(({ kind }) => kind === 'fiche.review_due');
  await round('2026-11-24T15:00:00Z');
  const [first] = await events();
  assert.deepEqual([first?.tramite, first?.field], ['RNPN-0001', '/variants/0/fees/0/amount']);
  assert.equal((await events()).filter(({ items }) => items).length, 0);
  // A Monday, long after the demonstration was verified.
  await round('2028-11-27T15:00:00Z');
  const lists = (await events()).filter(({ items }) => items);
  assert.ok(lists.length > 0);
  assert.match(lists[0]?.items?.[0]?.text ?? '', /verificada/);
});

const votes = (tramite: string, count: number): StoredFeedback[] =>
  Array.from({ length: count }, (_, number) => ({
    kind: 'want_online',
    tramite,
    institution: 'RNPN',
    onlineReasons: [],
    folio: `RNPN-26-${tramite}-${String(number)}`,
    codeHash: 'hash',
    receivedAt: '2026-11-01T15:00:00.000Z',
    status: 'received',
  }));

test('demand that nobody replied to in thirty days is told of once, and never after a reply', async () => {
  const { store, round } = await withReports(
    ...votes('RNPN-0001', 5),
    ...votes('RNPN-0002', 4),
    ...votes('RNPN-0003', 5),
  );
  await store.write((records) =>
    records.put(demandReplies, {
      tramite: 'RNPN-0003',
      institution: 'RNPN',
      staff: 'x',
      reply: 'no',
      why: 'La ley pide la firma en persona.',
      unit: 'Dirección',
      repliedAt: '2026-11-20T15:00:00.000Z',
      repliedOn: '2026-11-20',
    }),
  );
  const told = async () =>
    (await store.records.list(outbox, { index: 'at' }))
      .filter(({ kind }) => kind === 'demand.unanswered')
      .map(({ id }) => id);
  await round('2026-12-01T15:00:00Z');
  assert.deepEqual(await told(), []);
  for (const day of ['2026-12-02', '2026-12-03']) await round(`${day}T15:00:00Z`);
  assert.deepEqual(await told(), ['RNPN-0001.unanswered.2026-12-01']);
});

test('demand that was owed a reply long ago is no news', async () => {
  const { store, round } = await withReports(...votes('RNPN-0001', 5));
  await round('2027-03-10T15:00:00Z');
  const told = await store.records.list(outbox, { index: 'at' });
  assert.ok(!told.some(({ kind }) => kind === 'demand.unanswered'));
});
