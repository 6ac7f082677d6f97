import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../src/search/edit-distance.ts';
import { fold } from '../../src/search/fold.ts';
import { parseSynonyms } from '../../src/search/parse-synonyms.ts';
import { sound } from '../../src/search/sound.ts';
import { stem } from '../../src/search/stem.ts';
import { COMMON_SYNONYMS } from '../../src/search/synonyms/common.ts';
import { GUATEMALAN_SYNONYMS } from '../../src/search/synonyms/gt.ts';
import { SALVADORAN_SYNONYMS } from '../../src/search/synonyms/sv.ts';
import { tokenize } from '../../src/search/tokenize.ts';

const stemOf = (word: string) => stem(fold(word));

test('Words of one family have one stem', () => {
  for (const family of [
    'renovar renovación renovaciones renovado renuevo',
    'certificar certificación certificado certificada certificados',
    'inscribir inscripción inscripciones inscrito inscribirse',
    'autorizar autorización autorizaciones autorizado autorizarlo',
    'reponer reposición reposiciones',
    'médico médica médicos médicas',
    'registro registrar registrarme registros',
    'nombre nombres',
    'menor menores',
    'luz luces',
    'país países',
    'mes meses',
    'establecer establecimiento establecimientos',
    'vehículo vehículos vehicular',
    'importación importar importado',
    'día días',
  ]) {
    const stems = new Set(family.split(' ').map(stemOf));
    assert.equal(stems.size, 1, `${family}: ${[...stems].join(' ')}`);
  }
});

test('Words that only look alike keep their own stem', () => {
  for (const pair of [
    'licencia licenciatura',
    'licencia licenciado',
    'partida partido',
    'puerto puerta',
    'casa casar',
    'parte partida',
    'constancia constar',
    'estación estado',
    'nación nacimiento',
    'nombre nombramiento',
    'tarjeta tarjetón',
    'militar mil',
    'consulta consulado',
    'hogar hoguera',
    'cuenta cuento',
  ]) {
    const [one = '', other = ''] = pair.split(' ').map(stemOf);
    assert.notEqual(one, other, pair);
  }
});

test('Words that sound alike have one key, others not', () => {
  for (const pair of ['licencia lisensia', 'brevete brebete', 'hierro yerro', 'cazar casar', 'llave yabe'])
    assert.equal(...(pair.split(' ').map(sound) as [string, string]), pair);
  assert.notEqual(sound('gato'), sound('jato'));
  assert.notEqual(sound('chile'), sound('cile'));
});

test('The distance counts letters put in, left out, changed or swapped, up to its limit', () => {
  assert.equal(editDistance('licencia', 'licencia', 2), 0);
  assert.equal(editDistance('licencia', 'licenca', 2), 1);
  assert.equal(editDistance('licencia', 'liecncia', 2), 1);
  assert.equal(editDistance('licencia', 'lisensia', 2), 2);
  assert.equal(editDistance('licencia', 'pasaporte', 2), 3);
  assert.equal(editDistance('', 'abc', 2), 3);
});

test('Words keep their place in the text that they stand in', () => {
  const text = 'Niño: ¿D.U.I. o carné-B2? Kʼicheʼ';
  assert.deepEqual(
    tokenize(text).map(({ word, start, end }) => [word, text.slice(start, end)]),
    [
      ['nino', 'Niño'],
      ['dui', 'D.U.I'],
      ['o', 'o'],
      ['carne', 'carné'],
      ['b2', 'B2'],
      ['kiche', 'Kʼicheʼ'],
    ],
  );
});

test('Every line of the synonym lists is a note or a group that can be read', () => {
  for (const list of [COMMON_SYNONYMS, SALVADORAN_SYNONYMS, GUATEMALAN_SYNONYMS])
    for (const line of list.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
      assert.match(line, /^[^=>]+ [=>] [^=>]+$/, line);
      assert.ok(parseSynonyms(line).length > 0, line);
    }
});

test('= goes both ways, > one way', () => {
  const pairs = (line: string) => parseSynonyms(line).map(({ said, meant }) => `${said}/${meant}`);
  assert.deepEqual(pairs('carro = vehículo').sort(), ['carro/vehículo', 'vehículo/carro']);
  assert.deepEqual(pairs('cédula, papel > DUI'), ['cédula/DUI', 'papel/DUI']);
});
