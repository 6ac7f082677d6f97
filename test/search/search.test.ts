import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import { codes, SMALL_CATALOGUE, smallIndex } from './small-catalogue.ts';

const first = (q: string) => codes(q)[0];

test('Accents, capitals and the tilde of ñ do not matter', () => {
  for (const q of ['pensión', 'PENSION', 'pensio\u0301n', 'Pensión.'])
    assert.deepEqual(codes(q), ['PEN-1'], q);
  assert.equal(first('carne ninos'), 'NIN-1');
  assert.equal(first('carné niños'), 'NIN-1');
});

test('Initials with dots are the acronym', () => {
  assert.deepEqual(codes('D.U.I.'), codes('DUI '));
});

test('Verb, noun, plural and gender find the same trámite', () => {
  for (const q of ['renovar dui', 'renovación dui', 'renovado dui']) assert.equal(first(q), 'DUI-2', q);
  for (const q of ['inscribir empresa', 'inscripción de empresas']) assert.equal(first(q), 'EMP-1', q);
  for (const q of ['devolver licencia', 'devolución de licencias']) assert.equal(first(q), 'LIC-2', q);
  assert.equal(first('niñas'), 'NIN-1');
});

test('The plain trámite comes before its return and its replacement, although their names are shorter', () => {
  assert.deepEqual(codes('licencia de conducir'), ['LIC-1', 'LIC-2', 'LIC-3']);
  assert.equal(first('devolución de licencia de conducir'), 'LIC-2');
  assert.equal(first('reponer licencia'), 'LIC-3');
  assert.equal(first('perdí mi licencia'), 'LIC-3');
});

test('What people say finds what the catalogue says, and the answer tells so', () => {
  assert.equal(first('brevete'), 'LIC-1');
  assert.ok(smallIndex.search({ q: 'brevete' }).also.includes('licencia de conducir'));
  assert.equal(first('cédula'), 'DUI-1');
  assert.equal(first('acta de nacimiento'), 'NAC-1');
  assert.equal(first('moto'), 'PLA-1');
  assert.deepEqual(smallIndex.search({ q: 'licencia' }).also, []);
});

test('Synonyms belong to a country: nobody says brevete for anything elsewhere in this list', () => {
  const elsewhere = createSearchIndex({ documents: SMALL_CATALOGUE, country: 'CR' });
  assert.equal(elsewhere.search({ q: 'brevete' }).total, 0);
});

test('An institution may add synonyms of its own', () => {
  const index = createSearchIndex({
    documents: SMALL_CATALOGUE,
    country: 'SV',
    synonyms: '# Nota\ncartoncito > DUI\nuna línea que no dice nada\n',
  });
  assert.equal(index.search({ q: 'cartoncito' }).hits[0]?.code, 'DUI-1');
});

test('Words that sound alike and slips of the finger are understood and said', () => {
  for (const [q, code, also] of [
    ['lisensia', 'LIC-1', 'licencia'],
    ['constansia zoosanitaria', 'ZOO-1', 'constancia'],
    ['zoosanitraia', 'ZOO-1', 'zoosanitaria'],
    ['nasimiento', 'NAC-1', 'nacimiento'],
    ['brebete', 'LIC-1', 'brevete'],
  ] as const) {
    const answer = smallIndex.search({ q });
    assert.ok(
      answer.hits.slice(0, 2).some((hit) => hit.code === code),
      q,
    );
    assert.ok(answer.also.includes(also), `${q}: ${answer.also.join(', ')}`);
  }
});

test('Short words are not guessed at', () => {
  assert.deepEqual(codes('dul '), []);
  assert.deepEqual(codes('xui '), []);
});

test('While the last word is being typed its beginning is enough', () => {
  for (let length = 3; length <= 'zoosanitaria'.length; length += 1)
    assert.equal(first('zoosanitaria'.slice(0, length)), 'ZOO-1', String(length));
  assert.equal(first('licencia de cond'), 'LIC-1');
  assert.deepEqual(codes('zoosan '), [], 'a space ends the word');
});

test('A word that no trámite is about has no result, even when a description mentions it', () => {
  for (const q of ['pasaporte', 'xilófono', 'licencia marciana', 'pasaporte dui']) {
    const answer = smallIndex.search({ q });
    assert.equal(answer.total, 0, q);
    assert.deepEqual(answer.hits, []);
    assert.deepEqual(answer.also, []);
  }
});

test('One strange word among three that are right does not spoil the answer', () => {
  assert.equal(first('certificación de partida de nacimiento urgente'), 'NAC-1');
});

test('Polite and empty words change nothing', () => {
  for (const q of ['quiero sacar el dui por favor', 'cómo saco mi dui', 'necesito el dui '])
    assert.equal(first(q), 'DUI-1', q);
});

test('Names come before keywords, keywords before what is only said in the summary', () => {
  assert.equal(first('negocio'), 'EMP-1');
  assert.equal(first('identidad')?.startsWith('DUI'), true);
  assert.equal(first('placas'), 'PLA-1');
});

test('The name of a variant, an institution or a category finds its trámites', () => {
  assert.ok(codes('reposición carné').includes('NIN-1'));
  assert.deepEqual(codes('VT').sort(), ['LIC-1', 'LIC-2', 'LIC-3', 'PLA-1']);
  assert.deepEqual(codes('viceministerio de tránsito').sort(), ['LIC-1', 'LIC-2', 'LIC-3', 'PLA-1']);
});

test('Nothing asked, or only words that ask for nothing: everything, by name', () => {
  const names = SMALL_CATALOGUE.map((document) => document.name);
  const shown = codes('').map((code) => SMALL_CATALOGUE.find((one) => one.code === code)?.name);
  const ascii = (name = '') => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  assert.deepEqual(shown.map(ascii), names.map(ascii).sort());
  assert.deepEqual(codes('de la '), codes(''));
  assert.deepEqual(codes('   '), codes(''));
});

test('Pages follow each other without a gap, and the total counts all of them', () => {
  const all = codes('');
  const paged = [1, 2, 3].flatMap((page) => codes('', { limit: 5, page }));
  assert.deepEqual(paged, all);
  assert.equal(smallIndex.search({ q: '', limit: 5, page: 3 }).total, SMALL_CATALOGUE.length);
  assert.deepEqual(codes('', { limit: 5, page: 4 }), []);
});

test('Highlights are the words of the name that answer, and of a half typed word the typed half', () => {
  const marked = (q: string) => {
    const hit = smallIndex.search({ q }).hits[0];
    const name = SMALL_CATALOGUE.find((document) => document.code === hit?.code)?.name ?? '';
    return hit?.highlights.map(([start, end]) => name.slice(start, end));
  };
  assert.deepEqual(marked('partida nacimiento'), ['partida', 'nacimiento']);
  assert.deepEqual(marked('zoosan'), ['zoosan']);
  assert.deepEqual(marked('constansia'), ['Constancia']);
  assert.deepEqual(marked('pension por'), ['Pensión']);
  assert.deepEqual(marked(''), []);
});

test('The same documents in another order give the same answers', () => {
  const turned = createSearchIndex({ documents: [...SMALL_CATALOGUE].reverse(), country: 'SV' });
  for (const q of ['', 'licencia', 'nacimiento', 'carro', 'l', 'registro'])
    assert.deepEqual(turned.search({ q, limit: 50 }), smallIndex.search({ q, limit: 50 }), q);
});

test('Hostile queries are answered like any other', () => {
  for (const q of [
    'a'.repeat(500),
    'licencia '.repeat(5000),
    '.*+?^${}()|[]\\',
    '((((((',
    '🪪🪪 👩🏽‍⚖️',
    '\u0000\ud800',
    "'; DROP TABLE tramites; --",
    '<script>alert(1)</script>',
    '__proto__ constructor toString',
    'ʼ ’ ´',
    '1'.repeat(200),
  ]) {
    const answer = smallIndex.search({ q });
    assert.ok(answer.total <= SMALL_CATALOGUE.length, q.slice(0, 20));
  }
  assert.equal(smallIndex.search({ q: '__proto__ constructor' }).total, 0);
});

test('An empty catalogue has no answers and no error', () => {
  const empty = createSearchIndex({ documents: [], country: 'SV' });
  for (const q of ['', 'dui', 'z']) assert.equal(empty.search({ q }).total, 0);
});
