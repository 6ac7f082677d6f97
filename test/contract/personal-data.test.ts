import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFolio } from '../../src/contract/folio.ts';
import { findPersonalData, maskPersonalData, personalDataIn } from '../../src/contract/personal-data.ts';

const GUATEMALA = '../shared/data/guatemala/tramites.csv';
const DIVISION = '../shared/data/el-salvador/division_2024.json';

/** Eight digits and the one that checks them. */
const dui = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }).map((digits) => {
  const sum = digits.reduce((total, digit, at) => total + digit * (9 - at), 0);
  return `${digits.join('')}${String((10 - (sum % 10)) % 10)}`;
});
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
/** Words that people put around what they write, without digits. */
const around = fc.constantFrom('', 'Mi dato es ', 'Llame al ', '(', '¿', 'tel.: ', 'DUI:', 'Soy Ana, ');
const after = fc.constantFrom('', '.', ', gracias', ')', ' y nada más', '?', ' 2 veces');

test('A DUI is masked with its dash, and in one piece when its last digit checks', () => {
  fc.assert(
    fc.property(around, dui, after, (before, number, rest) => {
      for (const written of [
        number,
        `${number.slice(0, 8)}-${number.slice(8)}`,
        `${number.slice(0, 8)} – ${number.slice(8)}`,
      ])
        assert.equal(maskPersonalData(before + written + rest), `${before}[DUI]${rest}`);
    }),
  );
});

test('Nine digits whose last does not check are no DUI', () => {
  fc.assert(
    fc.property(dui, fc.integer({ min: 1, max: 9 }), (number, other) => {
      const wrong = `${number.slice(0, 8)}${String((Number(number[8]) + other) % 10)}`;
      assert.deepEqual(findPersonalData(`El número ${wrong}.`), []);
    }),
  );
});

test('A NIT is masked with its dashes, and in one piece when it has a place and a day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      digits(2),
      digits(4),
      (department, day, month, year, last) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const parts = [
          `${two(department)}14`,
          `${two(day)}${two(month)}${year}`,
          last.slice(0, 3),
          last.slice(3),
        ];
        assert.equal(maskPersonalData(`NIT ${parts.join('-')}, gracias`), 'NIT [NIT], gracias');
        assert.equal(maskPersonalData(`Es ${parts.join('')}.`), 'Es [NIT].');
      },
    ),
  );
  assert.deepEqual(findPersonalData('Cuenta 99999999999999'), []);
});

test('Telephones are masked as people write them', () => {
  for (const phone of [
    '7123-4567',
    '7123 4567',
    '7123.4567',
    '71234567',
    '6123-4567',
    '2222-3333',
    '+503 7123 4567',
    '+50322223333',
    '00503 7123-4567',
    '(503) 2222-3333',
    '2222 – 3333',
  ])
    assert.equal(
      maskPersonalData(`Llámeme al ${phone}, por favor.`),
      'Llámeme al [teléfono], por favor.',
      phone,
    );
  assert.equal(maskPersonalData('2222-3333/7123-4567'), '[teléfono]/[teléfono]');
  assert.equal(maskPersonalData('tel.:7123-4567'), 'tel.:[teléfono]');
});

test('Addresses of e-mail are masked, whatever stands around them', () => {
  for (const address of ['ana@example.gob.sv', 'josé.pérez+1@correo.example', 'A_B%c@x-y.example.com'])
    assert.equal(maskPersonalData(`Escriba a <${address}>.`), 'Escriba a <[correo]>.', address);
  assert.deepEqual(findPersonalData('Pague a @ventanilla o en a@b'), []);
});

test('Every kind is named once, in one order', () => {
  assert.deepEqual(personalDataIn('ana@example.com, 7123-4567, 2222-3333 y 01234567-8'), [
    'dui',
    'phone',
    'email',
  ]);
  assert.deepEqual(personalDataIn('Me pidieron 3 copias y $10.31.'), []);
});

test('Amounts, dates, laws, folios and accounts give no alarm', () => {
  for (const text of [
    'Me cobraron $10.31 y no $71234567.00',
    'Pagué 1,234,567.89 dólares',
    'Del 2019-2024 y del 2024-2025',
    'El 2026-11-21 a las 10:20, el 21/11/2026',
    '20261121',
    'Decreto Legislativo n.º 71234567',
    'Acuerdo Ministerial No. 2574-2018',
    'Acuerdos 2409-2010',
    'Recibo número 71234567',
    'cuenta corriente 61234567',
    'https://catalogo.example.gob/t/71234567',
    'expediente EXP/71234567-8/2020',
    'Norma ISO 9001:2015, artículo 234-A, CIIU 7123',
    'TX-0012-71234567-8',
  ])
    assert.deepEqual(findPersonalData(text), [], text);
});

test('Amounts, dates and folios that nobody chose give no alarm either', () => {
  const money = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => `$${(cents / 100).toFixed(2)}`);
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
    .chain((iso) =>
      fc.constantFrom(
        iso,
        iso.slice(0, 10),
        iso.slice(0, 10).split('-').reverse().join('/'),
        iso.slice(0, 10).replaceAll('-', ''),
      ),
    );
  const folio = fc
    .tuple(fc.constantFrom('RNPN', 'MH', 'ALC-SS'), fc.integer({ min: 2000, max: 2099 }))
    .map(([institution, year]) => createFolio(institution, year));
  fc.assert(
    fc.property(fc.oneof(money, day, folio), around, after, (number, before, rest) => {
      assert.deepEqual(findPersonalData(before + number + rest), [], number);
    }),
    { numRuns: 2000 },
  );
});

test('Masking twice is masking once, and nothing is left to find', () => {
  const pieces = fc.oneof(
    dui,
    digits(8),
    digits(9),
    digits(14),
    fc.constantFrom(
      '-',
      ' ',
      '.',
      '/',
      '+503',
      '@',
      'a',
      'ñ',
      'x.sv',
      '[DUI]',
      '\n',
      '–',
      '(503) ',
      '7123-4567',
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const masked = maskPersonalData(parts.join(''));
      assert.deepEqual(findPersonalData(masked), []);
      assert.equal(maskPersonalData(masked), masked);
    }),
    { numRuns: 3000 },
  );
});

test(
  'In the texts of two catalogues there is no DUI and no NIT, and what looks like a telephone stands where one is meant',
  { skip: existsSync(GUATEMALA) && existsSync(DIVISION) ? false : `${GUATEMALA} is absent` },
  () => {
    const text = readFileSync(GUATEMALA, 'utf8');
    const found = text.split('\n').flatMap((line) => findPersonalData(line).map((one) => ({ ...one, line })));
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'dui' || kind === 'nit'),
      [],
    );
    const phones = found.filter(({ kind }) => kind === 'phone');
    assert.ok(phones.length > 10, 'the catalogue was read');
    for (const { line, start } of phones)
      assert.match(line.slice(Math.max(0, start - 60), start), /tel[eé]fono|llam|pbx|n[uú]mero/i);
    assert.deepEqual(findPersonalData(readFileSync(DIVISION, 'utf8')), []);
  },
);
