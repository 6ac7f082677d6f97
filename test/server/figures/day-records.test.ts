import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addToDay,
  surveyDays,
  useDays,
  type SurveyDay,
  type UseDay,
} from '../../../src/server/figures/day-records.ts';
import { createMemoryStore } from '../../../src/server/memory-store.ts';

const answer: SurveyDay = {
  day: '2026-11-21',
  institution: 'RNPN',
  tramite: 'RNPN-0002',
  found: { yes: 1, no: 0, partly: 0 },
  ratings: [0, 0, 0, 0, 1],
  helped: { yes: 0, no: 1 },
};
const use: UseDay = {
  day: '2026-11-21',
  institution: 'RNPN',
  tramite: 'RNPN-0002',
  site: 'rnpn.example',
  placement: 'portada',
  element: 'tramite-card',
  shown: 3,
  opened: 1,
  started: 0,
};

test('what is counted on one day adds up, part by part', async () => {
  const store = createMemoryStore();
  await store.write(async (records) => {
    await addToDay(records, surveyDays, answer);
    await addToDay(records, surveyDays, {
      ...answer,
      found: { yes: 0, no: 0, partly: 1 },
      ratings: [0, 0, 1, 0, 0],
    });
  });
  const [row] = await store.records.list(surveyDays, { index: 'institution', prefix: 'RNPN ' });
  assert.deepEqual(row, {
    ...answer,
    found: { yes: 1, no: 0, partly: 1 },
    ratings: [0, 0, 1, 0, 1],
    helped: { yes: 0, no: 2 },
  });
});

test('another place of the same site is another row', async () => {
  const store = createMemoryStore();
  await store.write(async (records) => {
    await addToDay(records, useDays, use);
    await addToDay(records, useDays, { ...use, placement: 'portada 2' });
  });
  assert.equal(await store.records.count(useDays, { index: 'day', equals: '2026-11-21' }), 2);
});

test('a row that comes down to nothing goes away', async () => {
  const store = createMemoryStore();
  await store.write(async (records) => {
    await addToDay(records, useDays, use);
    await addToDay(records, useDays, use, -1);
  });
  assert.equal(await store.records.count(useDays, { index: 'day' }), 0);
});
