import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes, SMALL_CATALOGUE, smallIndex } from './small-catalogue.ts';

const counts = (request: Parameters<typeof smallIndex.search>[0]) => {
  const { facets } = smallIndex.search(request);
  return Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [
      name,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]),
  );
};

test('Every value is counted over the whole catalogue when nothing is asked', () => {
  const { institution, category, audience, online, free, channel } = counts({ q: '' });
  assert.deepEqual(institution, { REG: 8, TRA: 4 });
  assert.deepEqual(category, { ID: 8, VEH: 4 });
  assert.deepEqual(audience, { person: 11, company: 2, resident_abroad: 1 });
  assert.deepEqual(online, { true: 3 });
  assert.deepEqual(free, { true: 3 });
  assert.deepEqual(channel, { in_person: 10, online: 3 });
});

test('A choice does not change the counts of its own facet, only those of the others', () => {
  const { institution, free } = counts({ q: '', institution: ['TRA'] });
  assert.deepEqual(institution, { REG: 8, TRA: 4 });
  assert.deepEqual(free, { true: 1 });
});

test('Values of one facet are alternatives, facets are joined', () => {
  assert.equal(smallIndex.search({ q: '', institution: ['TRA', 'REG'] }).total, SMALL_CATALOGUE.length);
  assert.deepEqual(codes('', { institution: ['TRA'], free: true }), ['LIC-2']);
  assert.deepEqual(codes('licencia', { free: true }), ['LIC-2']);
  assert.deepEqual(codes('', { audience: ['company'], institution: ['REG'] }), ['EMP-1']);
});

test('Not asking for online or free filters nothing', () => {
  assert.deepEqual(codes('', { online: false, free: false }), codes(''));
});

test('A chosen value stays in its facet with none, so that it can be taken back', () => {
  assert.equal(counts({ q: 'licencia', category: ['ID'] }).category?.ID, 0);
  assert.equal(counts({ q: 'licencia', category: ['SIN-1'] }).category?.['SIN-1'], 0);
});
