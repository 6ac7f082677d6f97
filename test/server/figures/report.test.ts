import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { feedbackInput, type FeedbackInput } from '../../../src/contract/feedback.ts';
import { operations } from '../../../src/contract/operations.ts';
import type { ServiceReport } from '../../../src/contract/report.ts';
import { feedbacks, putFeedback } from '../../../src/server/feedback-records.ts';
import { addToDay, surveyDays, useDays } from '../../../src/server/figures/day-records.ts';
import type { CaseEvent, Store, StoredFeedback } from '../../../src/server/store.ts';
import { demoApp, type DemoApp } from '../demo-app.ts';

let folios = 0;
async function give(
  store: Store,
  input: Partial<FeedbackInput>,
  more: Partial<StoredFeedback> = {},
): Promise<void> {
  await store.write((records) =>
    putFeedback(records, {
      ...feedbackInput.parse({ kind: 'works_differently', tramite: 'RNPN-0001', ...input }),
      folio: `PRUEBA-${String((folios += 1))}`,
      codeHash: 'x',
      receivedAt: '2026-11-02T18:00:00Z',
      timeZone: 'America/El_Salvador',
      institution: 'RNPN',
      status: 'received',
      ...more,
    }),
  );
}
const votes = async (store: Store, count: number, more: Partial<StoredFeedback> = {}) => {
  for (let index = 0; index < count; index += 1) await give(store, { kind: 'want_online' }, more);
};
const corrected = (day: number): CaseEvent[] => [
  {
    id: 'r',
    at: '2026-11-02T18:00:00Z',
    kind: 'received',
    by: 'citizen',
    institution: 'RNPN',
    answerBy: '2026-11-16',
  },
  { id: 'c', at: `2026-11-${String(day)}T18:00:00Z`, kind: 'corrected', by: 'institution', to: 'corrected' },
];
async function report(demo: DemoApp, query = ''): Promise<ServiceReport> {
  const response = await demo.get(`/v1/report${query}`);
  assert.equal(response.status, 200);
  return operations.serviceReport.output.parse(await response.json());
}

test('without data the account says so, and no share, no median and no mean', async () => {
  const { figures, wanted, from, to } = await report(await demoApp(), '?institution=RNPN');
  assert.deepEqual([from, to], ['2025-12-01', '2026-11-21']);
  assert.equal(figures.received, 0);
  assert.deepEqual([figures.settled, figures.correctedShare], [0, undefined]);
  assert.deepEqual(figures.answerDays, { n: 0 });
  assert.deepEqual(figures.satisfaction, { few: false });
  assert.deepEqual(wanted, []);
});

test('tells how many reports were corrected, of how many, and in how many days', async () => {
  const demo = await demoApp();
  for (const day of [10, 11, 12, 13, 20])
    await give(demo.store, {}, { status: 'corrected', events: corrected(day), answerBy: '2026-11-16' });
  await give(demo.store, {}, { answerBy: '2026-11-16', events: [] });
  await give(demo.store, {}, { answerBy: '2026-12-04', events: [] });
  const { figures, now } = await report(demo, '?institution=RNPN');
  assert.deepEqual(
    [figures.received, figures.answered, figures.answeredLate, figures.corrected],
    [7, 5, 1, 5],
  );
  assert.equal(figures.correctedShare, 1);
  assert.deepEqual(figures.answerDays, { n: 5, median: 10, p90: 18 });
  assert.deepEqual(now, { open: 2, late: 1 });
  const none = await report(demo, '?institution=MH');
  assert.deepEqual([none.figures.received, none.now.open], [0, 0]);
});

test('four answers to the survey show nothing, five show their figures with n', async () => {
  const demo = await demoApp();
  const add = (rating: number) =>
    demo.store.write((records) =>
      addToDay(records, surveyDays, {
        day: '2026-11-05',
        institution: 'RNPN',
        tramite: 'RNPN-0001',
        found: { yes: 1, no: 0, partly: 0 },
        ratings: [1, 2, 3, 4, 5].map((value) => (value === rating ? 1 : 0)) as [
          number,
          number,
          number,
          number,
          number,
        ],
        helped: { yes: 0, no: 0 },
      }),
    );
  for (const rating of [5, 5, 4, 1]) await add(rating);
  assert.deepEqual((await report(demo)).figures.satisfaction, { few: true });
  await add(5);
  const { satisfaction } = (await report(demo)).figures;
  assert.deepEqual(satisfaction.found, { n: 5, yes: 5, partly: 0, no: 0 });
  assert.deepEqual(satisfaction.ratings, { n: 5, counts: [1, 0, 0, 1, 3], mean: 4 });
});

test('months begin and end by the clocks of the country', async () => {
  const demo = await demoApp();
  // Nine in the evening of 31 October in San Salvador.
  await give(demo.store, {}, { receivedAt: '2026-11-01T03:00:00Z' });
  const { trend = [] } = await report(demo, '?view=trend&from=2026-10-01&to=2026-11-21');
  assert.deepEqual(
    trend.map(({ month, figures }) => [month, figures.received]),
    [
      ['2026-10', 1],
      ['2026-11', 0],
    ],
  );
});

test('the ranking names institutions with something to tell, from A to Z', async () => {
  const demo = await demoApp();
  await give(demo.store, {});
  await give(demo.store, { tramite: 'MH-0001' }, { institution: 'MH' });
  const { ranking = [] } = await report(demo, '?view=ranking');
  assert.deepEqual(
    ranking.map(({ code, figures }) => [code, figures.received]),
    [
      ['MH', 1],
      ['RNPN', 1],
    ],
  );
});

test('uses of one place are told from five on, and by trámite', async () => {
  const demo = await demoApp();
  const row = {
    day: '2026-11-05',
    institution: 'RNPN',
    tramite: 'RNPN-0001',
    site: 'rnpn.example',
    element: 'tramite-card',
  };
  await demo.store.write(async (records) => {
    await addToDay(records, useDays, { ...row, placement: 'portada', shown: 40, opened: 7, started: 2 });
    await addToDay(records, useDays, { ...row, placement: 'pie', shown: 3, opened: 1, started: 0 });
  });
  const { use } = await report(demo, '?institution=RNPN');
  // «pie» would be 43 - 40.
  assert.deepEqual(use.placements, []);
  assert.deepEqual(
    use.tramites.map(({ tramite, shown, opened, started }) => [tramite, shown, opened, started]),
    [['RNPN-0001', 43, 8, undefined]],
  );
});

test('an institution that does not exist, a day that does not exist and a period of a century are refused in words', async () => {
  const { get } = await demoApp();
  for (const query of [
    'institution=NADA',
    'from=2026-02-30',
    'from=1926-01-01',
    'from=2026-11-01&to=2026-10-01',
  ]) {
    const response = await get(`/v1/report?${query}`);
    assert.equal(response.status, query === 'institution=NADA' ? 404 : 400, query);
    const { errors } = (await response.json()) as { errors: { detail: string }[] };
    assert.match(errors[0]?.detail ?? '', /No hay institución|no es un día|muy largo|termina antes/);
  }
});

test('the table for spreadsheets says the same, and no cell is a formula', async () => {
  const demo = await demoApp();
  await votes(demo.store, 3);
  await demo.store.countMissing({ week: '2026-W47', lang: 'es', term: '=suma' });
  for (let index = 0; index < 4; index += 1)
    await demo.store.countMissing({ week: '2026-W47', lang: 'es', term: '=suma' });
  const response = await demo.get('/v1/report.csv?institution=RNPN');
  assert.equal(response.headers.get('Content-Type'), 'text/csv; charset=utf-8');
  const rows = parse<Record<string, string>>(await response.text(), { columns: true, bom: true });
  assert.ok(rows.some(({ medida, valor, de }) => medida === 'votos' && valor === '3' && de === ''));
  assert.ok(rows.some(({ medida, valor, de }) => medida === 'votos' && valor === '3' && de === 'RNPN-0001'));
  assert.ok(rows.some(({ tema, de }) => tema === 'busquedas' && de === "'=suma"));
  assert.ok(!rows.some(({ medida }) => medida === 'dias_mediana'));
});

test('the ledger keeps small groups out, and says what it would save', async () => {
  const demo = await demoApp();
  await votes(demo.store, 6, { municipality: 'Santa Ana', onlineReasons: ['distance', 'hours'] });
  await votes(demo.store, 3, { municipality: 'Apopa', onlineReasons: ['disability'] });
  await votes(demo.store, 2);
  const ledger = operations.getDemand.output.parse(await (await demo.get('/v1/demand/RNPN-0001')).json());
  assert.equal(ledger.votes, 11);
  assert.deepEqual(ledger.reasons, [
    { reason: 'distance', votes: 6 },
    { reason: 'hours', votes: 6 },
  ]);
  assert.deepEqual(ledger.municipalities, [{ municipality: 'Santa Ana', votes: 6 }]);
  assert.equal(ledger.elsewhere, 5);
  assert.deepEqual(
    [ledger.state, ledger.owedSince, ledger.answerBy],
    ['waiting', '2026-11-02', '2026-12-02'],
  );
  assert.ok(await demo.store.records.count(feedbacks, { index: 'tramite' }));
});

test('thirty days after the fifth vote the line says that nobody replied', async () => {
  const demo = await demoApp();
  await votes(demo.store, 4, { receivedAt: '2026-09-01T18:00:00Z' });
  const state = async () =>
    ((await (await demo.get('/v1/demand/RNPN-0001')).json()) as { state: string }).state;
  assert.equal(await state(), 'few');
  await votes(demo.store, 1, { receivedAt: '2026-10-21T18:00:00Z' });
  assert.equal(await state(), 'unanswered');
  const { wanted } = await report(demo);
  assert.deepEqual(wanted[0]?.reply, 'unanswered');
});
