import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { demoDocuments } from './demo-documents.ts';
import { judge, readJudged } from './judge.ts';
import { HELD_OUT, SEEN } from './judged-queries.ts';

const documents = demoDocuments();
const index = createSearchIndex({ documents, country: 'SV' });
const seen = readJudged(SEEN);
const heldOut = readJudged(HELD_OUT);
const all = [...seen, ...heldOut];

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

for (const [part, queries] of [
  ['seen', seen],
  ['held out', heldOut],
] as const)
  test(`What people write finds first what they mean, and nothing where there is nothing: ${part}`, () => {
    const figures = judge(queries, index);
    const told = JSON.stringify(figures);
    assert.ok(figures.recall1 >= 0.84, told);
    assert.ok(figures.recall5 >= 0.84, told);
    assert.ok(figures.noAnswer >= 0.8, told);
  });
