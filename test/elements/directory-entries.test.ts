import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directory as schema } from '../../src/contract/directory.ts';
import { entriesOf, findEntry, narrowed } from '../../src/elements/tramite-directory/directory-entries.ts';
import {
  addressOfPlace,
  placeFromAddress,
  readWays,
} from '../../src/elements/tramite-directory/directory-place.ts';

const institution = (code: string, name: string, acronym?: string) => ({
  code,
  name: { es: name },
  ...(acronym !== undefined && { acronym }),
  kind: 'ministry' as const,
  count: 1,
  categories: [],
});
const directory = schema.parse({
  categories: [
    { code: 'FAM', name: { es: 'Familia' }, count: 0 },
    { code: 'NIN', name: { es: 'Niñez' }, parent: 'FAM', count: 2 },
    { code: 'VAC', name: { es: 'Vacía' }, count: 0 },
    { code: 'SAL', name: { es: 'Salud' }, count: 3 },
  ],
  lifeEvents: [
    { code: 'A', name: { es: 'Nacer' }, order: 1, stage: { es: 'Familia' }, tramites: ['X', 'Y'] },
    { code: 'B', name: { es: 'Crecer' }, order: 2, stage: { es: 'Familia' }, tramites: ['X'] },
    { code: 'C', name: { es: 'Trabajar' }, order: 3, tramites: ['Z'] },
  ],
  institutions: [
    institution('R', 'Registro Nacional', 'RNPN'),
    institution('A', 'Ágora'),
    institution('L', 'La Academia'),
    institution('Z', 'Ministerio de Hacienda', 'MH'),
  ],
  audiences: [
    { kind: 'person', count: 5 },
    { kind: 'company', count: 1 },
  ],
  total: 6,
});
const nameOf = (entry: { name: unknown }) => (entry.name as { es: string }).es;

test('a category stands under its parent, which stays as a title, and an empty one is left out', () => {
  const [group] = entriesOf(directory, 'category', 'es');
  assert.deepEqual(
    group?.entries.map(({ code, children }) => [code, children.map((child) => child.code)]),
    [
      ['FAM', ['NIN']],
      ['SAL', []],
    ],
  );
  assert.equal(findEntry([group], 'NIN')?.count, 2);
  assert.equal(findEntry([group], 'NADA'), undefined);
});

test('life events keep the order of a life, each with its stage', () => {
  const [group] = entriesOf(directory, 'life-event', 'es');
  assert.deepEqual(
    group?.entries.map(({ code, count, description }) => [code, count, description?.es]),
    [
      ['A', 2, 'Familia'],
      ['B', 1, 'Familia'],
      ['C', 1, undefined],
    ],
  );
});

test('institutions go from A to Z without their article and their accent', () => {
  const groups = entriesOf(directory, 'institution', 'es');
  assert.deepEqual(
    groups.map(({ title, entries }) => [title, ...entries.map(({ code }) => code)]),
    [
      ['A', 'L', 'A'],
      ['M', 'Z'],
      ['R', 'R'],
    ],
  );
  assert.deepEqual(
    narrowed(groups, 'agora', nameOf).flatMap(({ entries }) => entries.map(({ code }) => code)),
    ['A'],
  );
  assert.deepEqual(
    narrowed(groups, 'rnpn', nameOf).flatMap(({ entries }) => entries.map(({ code }) => code)),
    ['R'],
  );
  assert.equal(narrowed(groups, ' ', nameOf).length, 3);
});

test('what an institution or a category does not have is not listed', () => {
  const limits = { category: new Map([['SAL', 1]]), audience: new Map([['company', 1]]) };
  assert.deepEqual(
    entriesOf(directory, 'category', 'es', limits).flatMap(({ entries }) =>
      entries.map(({ code, count }) => [code, count]),
    ),
    [['SAL', 1]],
  );
  assert.deepEqual(
    entriesOf(directory, 'audience', 'es', limits).flatMap(({ entries }) => entries.map(({ code }) => code)),
    ['company'],
  );
});

test('a place is written in keys of our own and found again', () => {
  const ways = readWays('institution life-event nada');
  assert.deepEqual(ways, ['institution', 'life-event']);
  assert.equal(readWays('').length, 4);
  const address = addressOfPlace('?pagina=3&d-en=viejo', 'd', { way: 'life-event', entry: 'A' });
  assert.equal(address, '?pagina=3&d-en=A&d-por=life-event');
  assert.deepEqual(placeFromAddress(address, 'd', ways), { way: 'life-event', entry: 'A' });
  assert.equal(
    addressOfPlace(address, 'd', { way: 'institution', entry: '' }),
    '?pagina=3&d-por=institution',
  );
  assert.deepEqual(placeFromAddress('?d-por=audience&d-en=person', 'd', ways), {
    way: 'institution',
    entry: '',
  });
});
