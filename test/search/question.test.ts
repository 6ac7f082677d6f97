import assert from 'node:assert/strict';
import { test } from 'node:test';
import { office } from '../../src/contract/institution.ts';
import { phraseBook, readPhrases } from '../../src/search/phrase-book.ts';
import { readQuestion, withoutRemark } from '../../src/search/read-question.ts';
import { infinitives } from '../../src/search/infinitives.ts';
import { officePlaces } from '../../src/search/office-places.ts';
import { demoDocuments } from './demo-documents.ts';
import { createSearchIndex } from '../../src/search/create-search-index.ts';

const book = phraseBook([
  ...readPhrases(),
  ['Santa Ana', { kind: 'place', value: 'Santa Ana', abroad: false }],
  ['La Unión', { kind: 'place', value: 'La Unión', abroad: false }],
  ['ISSS', { kind: 'institution', value: 'ISSS' }],
]);
const read = (q: string) => readQuestion(q, book, () => false);
const meanings = (q: string) =>
  read(q).remarks.map((remark) => ('value' in remark ? `${remark.kind} ${remark.value}` : remark.kind));
const subject = (q: string) =>
  read(q)
    .words.filter(({ role }) => role === 'subject' || role === 'whereabouts')
    .map(({ word }) => word)
    .join(' ');

test('What is asked is told from what it is asked about', () => {
  for (const [q, meaning, about] of [
    ['¿Cuánto cuesta la licencia?', 'section fees', 'licencia'],
    ['donde saco el dui', 'section offices', 'dui'],
    ['q necesito pa sacar pasaporte', 'section requirements', 'pasaporte'],
    ['cuanto tarda el pasaporte', 'section time', 'pasaporte'],
    ['cómo saco mi dui vos', 'section start', 'dui'],
    ['solvencia en línea', 'online true', 'solvencia'],
    ['licencia gratis', 'free true', 'licencia'],
    ['permisos para empresas', 'audience company', 'permisos'],
    ['dui en santa ana', 'place Santa Ana', 'dui'],
    ['carnet del isss', 'institution ISSS', 'carnet'],
    ['como hago tamales', 'make', 'tamales'],
  ] as const) {
    assert.deepEqual(meanings(q), [meaning], q);
    assert.equal(subject(q), about, q);
  }
});

test('Phrases and places are read as they sound', () => {
  assert.deepEqual(meanings('rekisitos'), ['section requirements']);
  assert.deepEqual(meanings('dui en zanta ana'), ['place Santa Ana']);
  assert.deepEqual(meanings('dui en la union'), ['place La Unión']);
  assert.equal(subject('nesesito el dui'), 'dui');
});

test('The longer of two phrases counts', () => {
  assert.deepEqual(meanings('cómo hago para divorciarme'), ['section start']);
});

test('A word that the catalogue knows is not taken for a small word that sounds the same', () => {
  const roles = (known: boolean) => readQuestion('nesesito', book, () => known).words.map(({ role }) => role);
  assert.deepEqual(roles(false), ['nothing']);
  assert.deepEqual(roles(true), ['subject']);
});

test('What was misunderstood is taken out of the query with the small words before it', () => {
  for (const [q, without] of [
    ['¿Cuánto cuesta la licencia?', 'la licencia'],
    ['solvencia en línea', 'solvencia'],
    ['donde saco el dui en santa ana', 'donde saco el dui'],
    ['gratis', ''],
  ] as const) {
    const { words, remarks } = read(q);
    const remark = remarks.at(-1);
    assert.ok(remark, q);
    assert.equal(withoutRemark(q, words, remark), without, q);
  }
});

test('Every line of the phrases means something, and a wrong one says which it is', () => {
  assert.ok(readPhrases().length > 80);
  assert.throws(() => readPhrases('cuánto: cuánto cuesta'), /cuánto: cuánto cuesta/);
  assert.throws(() => readPhrases('fees:'), /fees:/);
  assert.throws(() => readPhrases('for martians: para marcianos'), /martians/);
});

test('Regular verbs lead to their infinitive', () => {
  for (const [form, infinitive] of [
    ['busco', 'buscar'],
    ['vendi', 'vender'],
    ['apostillo', 'apostillar'],
    ['cobraron', 'cobrar'],
    ['vivimos', 'vivir'],
  ] as const)
    assert.ok(infinitives(form).includes(infinitive), form);
  assert.deepEqual(infinitives('dui'), []);
});

test('An office is known by its district, municipality and department, a consulate by its city', () => {
  const names = (more: object) =>
    officePlaces(
      office.parse({
        code: 'A',
        name: { es: 'Consulado en Madrid' },
        institution: 'A',
        address: { es: '' },
        ...more,
      }),
    ).map(({ name }) => name);
  assert.deepEqual(names({ municipality: 'Santa Ana Centro', department: 'Santa Ana' }), [
    'Santa Ana',
    'Santa Ana Centro',
  ]);
  assert.deepEqual(names({ country: 'ES' }), ['Madrid']);
  assert.deepEqual(names({}), []);
});

const index = createSearchIndex({ documents: demoDocuments(), country: 'SV' });

test('What was understood is applied, said, and can be taken back', () => {
  const answer = index.search({ q: 'solvencia tributaria en línea', limit: 50 });
  assert.deepEqual(answer.understood, [{ kind: 'online', value: 'true', without: 'solvencia tributaria' }]);
  assert.equal(answer.hits[0]?.code, 'MH-0003');
  const back = index.search({ q: answer.understood[0]?.without ?? '', limit: 50 });
  assert.deepEqual(back.understood, []);
  assert.ok(back.total >= answer.total);
});

test('A filter in the words never hides the best answer: then the fiche says what it costs', () => {
  const answer = index.search({ q: 'pasaporte gratis' });
  assert.equal(answer.hits[0]?.code, 'DGME-0001');
  assert.equal(answer.section, 'fees');
  assert.deepEqual(
    answer.understood.map(({ kind, value }) => [kind, value]),
    [['section', 'fees']],
  );
});

test('A filter in the words does not make a far-fetched answer the best one', () => {
  assert.equal(index.search({ q: 'licencia gratis' }).hits[0]?.code, 'VMT-0001');
});

test('A question without a trámite shows all of them and claims to have understood nothing', () => {
  const answer = index.search({ q: 'cuánto cuesta' });
  assert.equal(answer.total, 104);
  assert.deepEqual(answer.understood, []);
  assert.equal(answer.section, undefined);
});

test('Words that only narrow show all that is left', () => {
  const free = index.search({ q: 'trámites gratis para empresas', limit: 50 });
  assert.ok(free.total > 3 && free.total < 60, String(free.total));
  const chosen = index.search({ q: '', free: true, audience: ['company'], limit: 50 });
  assert.deepEqual(free.hits, chosen.hits);
  const institution = index.search({ q: 'trámites del ISSS', limit: 50 });
  assert.deepEqual(new Set(institution.hits.map(({ code }) => code.split('-')[0])), new Set(['ISSS']));
});

test('A place brings forward what is done there and never leaves nothing', () => {
  assert.equal(index.search({ q: 'dui en houston' }).hits[0]?.code, 'MRREE-0003');
  assert.equal(index.search({ q: 'sacar dui en santa ana' }).hits[0]?.code, 'RNPN-0001');
  for (const place of ['Santa Ana', 'La Unión', 'Sensuntepeque', 'Madrid', 'Apopa', 'Chalchuapa'])
    for (const q of ['pasaporte', 'isbn', 'solvencia', 'permiso ambiental'])
      assert.ok(index.search({ q: `${q} en ${place}` }).total > 0, `${q} en ${place}`);
  const there = index.search({ q: 'trámites en Sensuntepeque', limit: 50 });
  assert.ok(there.total > 0 && there.total < 50, String(there.total));
});

test('Where nothing answers, what is near is offered; where too much does, the categories of it', () => {
  const none = index.search({ q: 'visa americana' });
  assert.equal(none.total, 0);
  assert.ok(
    none.near.some(({ kind, value }) => kind === 'tramite' && /^(?:DGME-0009|MRREE-0007)$/.test(value)),
  );
  assert.ok(
    none.near.some(({ kind, value, count = 0 }) => kind === 'category' && value === 'MIG-001' && count > 0),
  );
  assert.deepEqual(index.search({ q: 'xyzzyx' }).near, []);
  const many = index.search({ q: 'solvencia' });
  assert.ok(
    many.near.length >= 2 && many.near.every(({ kind }) => kind === 'category'),
    JSON.stringify(many.near),
  );
  assert.deepEqual(index.search({ q: 'apostilla' }).near, []);
});

test('How a thing is made is no question for the State, how a declaration is made is', () => {
  assert.equal(index.search({ q: 'cómo hago pupusas' }).total, 0);
  assert.equal(index.search({ q: 'cómo hago mi declaración de renta' }).hits[0]?.code, 'MH-0004');
  assert.equal(index.search({ q: 'pupusas' }).hits[0]?.code, 'SRS-0001');
});
