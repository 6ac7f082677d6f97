import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guatemalanCatalogue, recall } from '../../scripts/bench-search.ts';
import { createSearchIndex } from '../../src/search/create-search-index.ts';

const catalogue = await guatemalanCatalogue();
const skip =
  catalogue === undefined
    ? 'the Guatemalan catalogue (../shared/data/guatemala) is not on this machine'
    : false;
const { documents = [], judged = [] } = catalogue ?? {};
const index = createSearchIndex({ documents, country: 'GT' });
const firstName = (q: string) => {
  const code = index.search({ q }).hits[0]?.code;
  return documents.find((document) => document.code === code)?.name ?? '';
};

test('Of 115 later official titles, 93 of 100 find their record first and 99 among five', { skip }, () => {
  const { recall1, recall5, queries } = recall(judged, (q, limit) =>
    index.search({ q, limit }).hits.map((hit) => hit.code),
  );
  assert.equal(queries, 115);
  assert.ok(recall1 >= 0.93, `recall@1 ${recall1}`);
  assert.ok(recall5 >= 0.99, `recall@5 ${recall5}`);
});

test('The licence to carry a weapon comes before its return, renewal and replacement', { skip }, () => {
  assert.match(
    firstName('licencia de portacion de arma'),
    /^PRIMERA LICENCIA DE PORTACIÓN DE ARMAS DE FUEGO PARA/i,
  );
});

test('A typo and a beginning find the zoosanitary certificate', { skip }, () => {
  assert.equal(firstName('constansia zoosanitaria'), 'Constancia zoosanitaria');
  assert.equal(firstName('zoosan'), 'Constancia zoosanitaria');
});

test('Nobody there issues passports, although many ask for one: no result', { skip }, () => {
  for (const q of ['pasaporte', 'Pasaportes', 'sacar pasaporte'])
    assert.equal(index.search({ q }).total, 0, q);
});
