import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FACETS } from '../../src/contract/search.ts';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { SMALL_CATALOGUE, smallIndex } from './small-catalogue.ts';

const words = SMALL_CATALOGUE.flatMap((document) => document.name.split(' '));
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((some) => some.join(' ')),
);
const filters = fc.record(
  {
    category: fc.subarray(['ID', 'VEH', 'NO']),
    institution: fc.subarray(['REG', 'TRA']),
    audience: fc.subarray(['person' as const, 'company' as const]),
    channel: fc.subarray(['online' as const, 'in_person' as const, 'mixed' as const]),
    online: fc.boolean(),
    free: fc.boolean(),
  },
  { requiredKeys: [] },
);
const byCode = new Map(SMALL_CATALOGUE.map((document) => [document.code, document]));

test('Whatever is asked, the answer is whole, in order, and the same the second time', () => {
  const again = createSearchIndex({ documents: SMALL_CATALOGUE, country: 'SV' });
  fc.assert(
    fc.property(query, filters, (q, chosen) => {
      const request = { q, ...chosen, limit: 50, page: 1 };
      const answer = smallIndex.search(request);
      assert.deepEqual(again.search(request), answer);
      assert.equal(answer.total, answer.hits.length);
      assert.equal(new Set(answer.hits.map((hit) => hit.code)).size, answer.total);
      answer.hits.reduce((before, { score }) => {
        assert.ok(Number.isFinite(score) && score >= 0 && score <= before);
        return score;
      }, 1);
      for (const { code, highlights } of answer.hits) {
        let end = 0;
        for (const [from, to] of highlights) {
          assert.ok(from >= end && to > from && to <= (byCode.get(code)?.name.length ?? 0));
          end = to;
        }
      }
    }),
  );
});

test('Filters only take away, and keep what passes them', () => {
  fc.assert(
    fc.property(query, filters, (q, chosen) => {
      const all = smallIndex.search({ q, limit: 50 }).hits.map((hit) => hit.code);
      const kept = smallIndex.search({ q, ...chosen, limit: 50 }).hits.map((hit) => hit.code);
      const pass = (code: string) => {
        const document = byCode.get(code);
        const has = (values: readonly string[] | undefined, own: readonly string[]) =>
          values === undefined || values.length === 0 || values.some((value) => own.includes(value));
        return (
          document !== undefined &&
          has(
            chosen.category,
            document.categories.map((category) => category.code),
          ) &&
          has(chosen.institution, [document.institution.code]) &&
          has(chosen.audience, document.audiences) &&
          has(chosen.channel, document.channels) &&
          (chosen.online !== true || document.online) &&
          (chosen.free !== true || document.free)
        );
      };
      assert.deepEqual(kept, all.filter(pass));
    }),
  );
});

test('The count beside a value is the number of results after choosing it', () => {
  fc.assert(
    fc.property(query, filters, (q, chosen) => {
      const { facets } = smallIndex.search({ q, ...chosen });
      for (const facet of FACETS)
        for (const { value, count } of facets[facet]) {
          const choice = facet === 'online' || facet === 'free' ? { [facet]: true } : { [facet]: [value] };
          assert.equal(smallIndex.search({ q, ...chosen, ...choice }).total, count, `${facet}=${value}`);
        }
    }),
    { numRuns: 60 },
  );
});
