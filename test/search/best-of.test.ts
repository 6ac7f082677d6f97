import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestOf } from '../../src/search/best-of.ts';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { demoDocuments } from './demo-documents.ts';
import { readJudged } from './judge.ts';
import { LATER, SEEN } from './judged-queries.ts';

test('The best are the same as when all are scored, whatever the bounds, as long as they are bounds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), { maxLength: 60 }),
      fc.integer({ min: 0, max: 70 }),
      (pairs, most) => {
        const scores = pairs.map(([score]) => score / 40);
        const bounds = pairs.map(([score, more]) => (score + more) / 40);
        const best = bestOf(
          Int32Array.from(pairs.keys()),
          most,
          (document) => bounds[document] ?? 0,
          (document) => ({ document, score: scores[document] ?? 0 }),
        );
        const all = [...scores.keys()]
          .map((document) => ({ document, score: scores[document] ?? 0 }))
          .sort((one, other) => other.score - one.score || one.document - other.document);
        assert.deepEqual(best, all.slice(0, most));
      },
    ),
  );
});

test('Far fewer are scored than there are', () => {
  const documents = Int32Array.from({ length: 10_000 }, (_, document) => document);
  let scored = 0;
  bestOf(
    documents,
    10,
    (document) => 1 - document / 10_000,
    (document) => {
      scored += 1;
      return { document, score: 1 - document / 10_000 };
    },
  );
  assert.ok(scored < 100, String(scored));
});

test('Ten results are the first ten of fifty, for every beginning of what people write', () => {
  const index = createSearchIndex({ documents: demoDocuments(), country: 'SV' });
  for (const { query } of readJudged(`${SEEN}\n${LATER}`).filter((_, at) => at % 3 === 0))
    for (let length = 1; length <= query.length; length += 2) {
      const q = query.slice(0, length);
      const few = index.search({ q, limit: 10 }).hits;
      assert.deepEqual(few, index.search({ q, limit: 50 }).hits.slice(0, 10), q);
      const all = index.search({ q, limit: 500 }).hits;
      assert.deepEqual(few, all.slice(0, 10), q);
    }
});
