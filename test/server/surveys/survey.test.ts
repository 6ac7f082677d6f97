import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FOUND, HELPED, type SurveyReceipt } from '../../../src/contract/survey.ts';
import { addToDay, surveyDays } from '../../../src/server/figures/day-records.ts';
import { createMemoryStore } from '../../../src/server/memory-store.ts';
import {
  figuresOf,
  putSurvey,
  surveys,
  withAnswers,
  type StoredSurvey,
} from '../../../src/server/surveys/survey-records.ts';
import { outbox } from '../../../src/server/notices/outbox.ts';
import { PROOF_HEADER } from '../../../src/contract/proof-header.ts';
import { challengeOf, solve } from '../counting/press.ts';
import { demoApp } from '../demo-app.ts';

const SURVEY = '0123456789abcdef0123456789abcdef';
const TRAMITE = 'RNPN-0002';
const DAY = '2026-11-21';

async function opened() {
  const { post, store } = await demoApp();
  return {
    store,
    say: (answers: object, turn = 1, survey = SURVEY, tramite = TRAMITE) =>
      post('/v1/survey', { survey, turn, tramite, ...answers }),
    row: () => store.records.get(surveys, SURVEY),
    day: async () => (await store.records.list(surveyDays, { index: 'day', equals: DAY }))[0],
  };
}

describe('The satisfaction survey', () => {
  it('keeps each answer as it is given, and counts it at once', async () => {
    const { say, row, day } = await opened();
    const first = await say({ found: 'partly' });
    assert.equal(first.status, 200);
    assert.deepEqual(await first.json(), { survey: SURVEY, kept: ['found'] });
    assert.deepEqual((await day())?.found, { yes: 0, no: 0, partly: 1 });
    await say({ rating: 4 }, 2);
    const last = (await (await say({ help: 'no' }, 3)).json()) as SurveyReceipt;
    assert.deepEqual(last.kept, ['found', 'rating', 'help']);
    assert.deepEqual(await day(), {
      day: DAY,
      institution: 'RNPN',
      tramite: TRAMITE,
      found: { yes: 0, no: 0, partly: 1 },
      ratings: [0, 0, 0, 1, 0],
      helped: { yes: 0, no: 1 },
    });
    assert.deepEqual(await row(), {
      survey: SURVEY,
      institution: 'RNPN',
      tramite: TRAMITE,
      day: DAY,
      turns: { found: 1, rating: 2, help: 3 },
      found: 'partly',
      rating: 4,
      help: 'no',
    });
  });

  it('puts a later answer in the place of an earlier one, whichever arrives first, and a repeat changes nothing', async () => {
    const { say, row, day } = await opened();
    await say({ found: 'no', rating: 1 }, 1);
    await say({ rating: 5 }, 3);
    await say({ rating: 2 }, 2);
    await say({ rating: 5 }, 3);
    assert.equal((await row())?.rating, 5);
    assert.deepEqual((await day())?.ratings, [0, 0, 0, 0, 1]);
    assert.deepEqual((await day())?.found, { yes: 0, no: 1, partly: 0 });
  });

  it('takes a comment back when it is emptied, and leaves out what turns the writing around', async () => {
    const { say, row } = await opened();
    await say({ comment: ' La fila\u202e es larga ' });
    assert.equal((await row())?.comment, 'La fila es larga');
    await say({ comment: '' }, 2);
    assert.equal((await row())?.comment, undefined);
  });

  it('says what is wrong, and keeps nothing of it', async () => {
    const { say, store } = await opened();
    assert.equal((await say({ found: 'maybe' })).status, 400);
    assert.equal((await say({ rating: 6 })).status, 400);
    assert.equal((await say({ comment: 'a'.repeat(601) })).status, 400);
    assert.equal((await say({})).status, 400, 'no answer');
    assert.equal((await say({ found: 'yes' }, 1, 'corta')).status, 400);
    assert.equal((await say({ found: 'yes' }, 1, SURVEY, 'NO-EXISTE')).status, 404);
    assert.equal(await store.records.count(surveys, { index: 'day' }), 0);
  });

  it('counts nothing of what is only tried: the `test` mark, and pages that are no public site', async () => {
    const { say, store, day } = await opened();
    for (const trial of [
      { test: true },
      { source: { site: 'localhost' } },
      { source: { site: '127.0.0.1' } },
      { test: true, source: { site: 'www.rnpn.gob.sv' } },
    ]) {
      const answer = await say({ found: 'yes', ...trial });
      assert.deepEqual(await answer.json(), { survey: SURVEY, kept: [] });
    }
    assert.equal(await store.records.count(surveys, { index: 'day' }), 0);
    assert.equal(await day(), undefined);
    const real = await say({ found: 'yes', source: { site: 'www.rnpn.gob.sv' } });
    assert.deepEqual(await real.json(), { survey: SURVEY, kept: ['found'] });
    assert.equal((await day())?.found.yes, 1);
  });

  it('is admitted as a vote is: three from one address, then work; what follows in a survey is free', async () => {
    const { app, store } = await demoApp({ work: { cost: 1, from: 4, to: 8 } });
    const say = (survey: number, more: { proof?: string; turn?: number; userAgent?: string } = {}) =>
      app.fetch(
        new Request('http://catalogo.test/v1/survey', {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'User-Agent': `Mozilla/5.0 (${String(survey)})`,
            ...(more.proof !== undefined && { [PROOF_HEADER]: more.proof }),
          },
          body: JSON.stringify({
            survey: `encuesta-de-prueba-${String(survey)}`,
            turn: more.turn ?? 1,
            tramite: TRAMITE,
            rating: 4,
          }),
        }),
        { address: '190.5.1.7' },
      );
    for (const survey of [1, 2, 3]) assert.equal((await say(survey)).status, 200);
    const refused = await say(4);
    assert.equal(refused.status, 429);
    assert.equal((await say(1, { turn: 2 })).status, 200, 'goes on');
    const proof = await solve(await challengeOf(refused));
    assert.equal((await say(4, { proof })).status, 200);
    assert.equal((await say(5, { proof })).status, 429, 'spent, and for another survey');
    assert.equal(await store.records.count(surveys, { index: 'day' }), 4);
  });

  it('tells the institution of a low rating, once a day for a trámite and without the key of a survey', async () => {
    const { say, store } = await opened();
    const told = () => store.records.list(outbox, { index: 'at' });
    await say({ found: 'no', rating: 3 });
    assert.deepEqual(await told(), []);
    await say({ rating: 2 }, 2);
    await say({ rating: 1 }, 1, `${SURVEY}-otra`);
    const [notice, ...others] = await told();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [notice?.kind, notice?.institution, notice?.tramite],
      ['report.low_rating', 'RNPN', TRAMITE],
    );
    assert.doesNotMatch(JSON.stringify(notice), new RegExp(SURVEY));
  });

  it('belongs to one trámite', async () => {
    const { say, row } = await opened();
    await say({ found: 'yes' });
    assert.equal((await say({ found: 'no' }, 2, SURVEY, 'RNPN-0001')).status, 422);
    assert.equal((await row())?.found, 'yes');
  });

  it('keeps that somebody came from a closed request of the trámite, and never the folio', async () => {
    const { say, row, store } = await opened();
    const request = (folio: string, newStatus: 'granted' | 'in_progress') =>
      store.addRequest(
        {
          folio,
          codeHash: '',
          institution: 'RNPN',
          kind: 'tramite',
          tramite: TRAMITE,
          title: { es: 'Renovación' },
          lang: 'es',
          createdAt: '2026-11-01T09:00:00-06:00',
          steps: [],
          messages: [],
          attachments: [],
          events: [
            {
              id: '1',
              at: '2026-11-02T09:00:00-06:00',
              newStatus,
              internal: false,
              actor: 'institution' as const,
            },
          ],
        },
        { key: folio, scope: 'test', bodyHash: '', status: 201, answer: '', createdAt: '' },
      );
    await request('RNPN-26-PG3XBWPP-7', 'granted');
    await request('RNPN-26-Q36MP7W5-Y', 'in_progress');
    await say({ found: 'yes', folio: 'RNPN-26-Q36MP7W5-Y' });
    assert.equal((await row())?.invited, undefined, 'still open');
    await say({ found: 'yes', folio: 'rnpn-26-pg3xbwpp-7' }, 2);
    assert.equal((await row())?.invited, true);
    assert.doesNotMatch(JSON.stringify(await row()), /PG3XBWPP/i);
  });
});

describe('The figures of a day', () => {
  const answers = fc.record(
    {
      found: fc.constantFrom(...FOUND),
      rating: fc.constantFrom(1, 2, 3, 4, 5),
      help: fc.constantFrom(...HELPED),
      comment: fc.constantFrom('', 'Más ventanillas'),
    },
    { requiredKeys: [] },
  );
  const message = fc.record({
    survey: fc.integer({ min: 0, max: 5 }),
    turn: fc.integer({ min: 1, max: 6 }),
    answers,
  });

  it('equal a recount of the surveys, whatever arrived in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 40 }), async (messages) => {
        const store = createMemoryStore();
        for (const { survey, turn, answers: given } of messages)
          await store.write(async (records) => {
            const begun: StoredSurvey = {
              survey: String(survey),
              institution: survey % 2 ? 'RNPN' : 'MH',
              tramite: `T-${String(survey % 3)}`,
              day: survey < 3 ? DAY : '2026-11-22',
              turns: {},
            };
            const before = (await records.get(surveys, begun.survey)) ?? begun;
            await putSurvey(records, withAnswers(before, given, turn));
          });
        const recount = createMemoryStore();
        for (const survey of await store.records.list(surveys, { index: 'day' }))
          await recount.write((records) => addToDay(records, surveyDays, figuresOf(survey)));
        assert.deepEqual(
          await store.records.list(surveyDays, { index: 'day' }),
          await recount.records.list(surveyDays, { index: 'day' }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
