import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { demoDocuments } from './demo-documents.ts';
import { judge, readJudged } from './judge.ts';
import { HELD_OUT, LATER, SEEN } from './judged-queries.ts';

const documents = demoDocuments();
const index = createSearchIndex({ documents, country: 'SV' });
const seen = readJudged(SEEN);
const heldOut = readJudged(HELD_OUT);
const all = [...seen, ...heldOut];
const later = readJudged(LATER);

test('The judged set has 150 queries and more, 30 of them without an answer, a third held out', () => {
  assert.ok(all.length >= 150, String(all.length));
  assert.ok(all.filter(({ wanted }) => wanted.length === 0).length >= 30);
  assert.ok(heldOut.length >= all.length / 3, `${heldOut.length} of ${all.length}`);
  assert.equal(new Set(all.map(({ query }) => query)).size, all.length, 'a query is there twice');
});

test('Every code of the judged set is a trámite of the demonstration catalogue', () => {
  const codes = new Set(documents.map(({ code }) => code));
  for (const { query, wanted } of all)
    for (const code of wanted) assert.ok(codes.has(code), `${query}: ${code}`);
});

test('A judged line that cannot be read says what to write', () => {
  assert.throws(() => readJudged('perdí mi dui'), /no se entiende: escriba/);
});

for (const { part, queries, recall1, recall5 } of [
  { part: 'all that counts', queries: all, recall1: 0.85, recall5: 0.97 },
  { part: 'held out', queries: heldOut, recall1: 0.85, recall5: 0.9 },
  { part: 'written later', queries: later, recall1: 0.85, recall5: 0.93 },
])
  test(`What people write finds first what they mean, and nothing where there is nothing: ${part}`, () => {
    const figures = judge(queries, index);
    const told = JSON.stringify(figures);
    assert.ok(figures.recall1 >= recall1, told);
    assert.ok(figures.recall5 >= recall5, told);
    assert.ok(figures.noAnswer >= 0.8, told);
  });
