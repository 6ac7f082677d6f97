import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guessMapping, uniqueHeaders } from '../../src/importers/table/guess-mapping.ts';
import { mapping } from '../../src/importers/table/mapping.ts';

/** Headers that ministries write, beside what they mean. */
const MEANINGS: readonly [string, string][] = [
  ['Código', 'code'],
  ['CÓDIGO DEL TRÁMITE', 'code'],
  ['Nombre del trámite', 'name'],
  ['TRÁMITE', 'name'],
  ['Nombre del Servicio', 'name'],
  ['Modalidad', 'variant'],
  ['Institución', 'institution'],
  ['Entidad responsable', 'institution'],
  ['Siglas', 'institutionAcronym'],
  ['Unidad responsable', 'unit'],
  ['Categoría', 'category'],
  ['Subcategoría', 'subcategory'],
  ['Requisitos:', 'requirements'],
  ['Documentos requeridos', 'requirements'],
  ['Pasos a seguir', 'steps'],
  ['Costo', 'fee'],
  ['Costo (US$)', 'fee'],
  ['¿Cuánto cuesta?', 'fee'],
  ['Moneda', 'currency'],
  ['Tiempo de respuesta', 'usualTime'],
  ['tiempo_de_respuesta', 'usualTime'],
  ['Plazo legal', 'legalTime'],
  ['Vigencia', 'validity'],
  ['Base legal', 'legalBasis'],
  ['Fundamento jurídico', 'legalBasis'],
  ['Documento que se obtiene', 'output'],
  ['Dirigido a', 'whoMust'],
  ['Formulario', 'form'],
  ['Enlace', 'link'],
  ['Página web', 'link'],
  ['Dirección electrónica', 'link'],
  ['Canal de atención', 'channel'],
  ['Oficina', 'office'],
  ['Dirección', 'address'],
  ['Municipio', 'municipality'],
  ['Departamento', 'department'],
  ['Teléfono', 'phone'],
  ['Tel.', 'phone'],
  ['Correo electrónico', 'email'],
  ['Horario de atención', 'hours'],
  ['Palabras clave', 'keywords'],
  ['Descripción', 'description'],
  ['Fecha de actualización', 'updatedAt'],
];
const fieldOf = (column: unknown) =>
  typeof column === 'object' && column !== null ? (column as { field: string }).field : column;

describe('The guess of what the columns of a table are', () => {
  it('understands the headers that ministries write', () => {
    for (const [header, field] of MEANINGS) {
      const { columns } = guessMapping([
        [header, 'Observaciones internas'],
        ['x', 'y'],
      ]);
      assert.equal(fieldOf(columns[header]), field, header);
    }
  });

  it('does not take what is something else: a place in a list, a person, a telephone of the institution', () => {
    for (const header of ['No.', 'N°', 'Observaciones', 'Elaborado por', 'Color', 'Estado del levantamiento'])
      assert.deepEqual(
        guessMapping([
          [header, 'Trámite'],
          ['x', 'y'],
        ]).notUnderstood,
        [header],
        header,
      );
    const { columns } = guessMapping([
      ['Trámite', 'Institución', 'Teléfono de la institución'],
      ['a', 'b', 'c'],
    ]);
    assert.equal(fieldOf(columns['Institución']), 'institution');
    assert.notEqual(fieldOf(columns['Teléfono de la institución']), 'institution');
  });

  it('looks at the cells where the header says nothing', () => {
    const rows = [
      ['Trámite', 'Dato 1', 'Dato 2', 'Dato 3', 'Dato 4'],
      ['Permiso', 'https://ejemplo.gob.sv/a', '2210-1700', 'a@ejemplo.gob.sv', 'Lunes a viernes'],
      ['Licencia', 'www.ejemplo.gob.sv', '2210 1701', 'b@ejemplo.gob.sv', 'Lunes a viernes'],
    ];
    const { columns } = guessMapping(rows);
    assert.deepEqual(Object.values(columns), ['name', 'link', 'phone', 'email', 'hours']);
  });

  it('finds the header below a title, a date and a blank row', () => {
    const { headerRow, columns } = guessMapping([
      ['Ministerio de Ejemplos', '', ''],
      ['Inventario de trámites', 'enero de 2024', ''],
      ['', '', ''],
      ['Nombre del trámite', 'Costo', 'Requisitos'],
      ['Permiso', '$5', 'DUI\nSolicitud'],
    ]);
    assert.equal(headerRow, 4);
    assert.deepEqual(columns, {
      'Nombre del trámite': 'name',
      Costo: 'fee',
      Requisitos: { field: 'requirements', separator: 'lines' },
    });
  });

  it('holds for any cells: every column once, no field twice, and always a mapping that the reader accepts', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(...MEANINGS.map(([header]) => header)),
      fc.constant(''),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (table) => {
        const { headerRow, columns, notUnderstood } = guessMapping(table);
        const headers = uniqueHeaders(table[headerRow - 1] ?? []).filter(Boolean);
        assert.deepEqual(Object.keys(columns).sort(), [...headers].sort());
        const fields = Object.values(columns).map(fieldOf);
        const taken = fields.filter((field) => field !== 'ignore');
        assert.equal(new Set(taken).size, taken.length);
        assert.equal(fields.length - taken.length, notUnderstood.length);
        const defaults = { country: 'SV', timeZone: 'America/El_Salvador', updatedAt: '2026-01-02' };
        assert.ok(mapping.safeParse({ version: 1, headerRow, columns, defaults }).success);
      }),
    );
  });

  it('is the same whatever the order of the columns, their capitals, accents and spaces', () => {
    const some = MEANINGS.filter(
      ([, field], at) => MEANINGS.findIndex(([, other]) => other === field) === at,
    );
    const disguise = fc.constantFrom(
      (header: string) => header.toUpperCase(),
      (header: string) => `  ${header} `,
      (header: string) => header.normalize('NFD').replace(/\p{M}/gu, ''),
      (header: string) => header.replaceAll(' ', '  '),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 2 }), disguise, (chosen, change) => {
        const headers = chosen.map(([header]) => change(header));
        const { columns } = guessMapping([headers, headers.map(() => 'x')]);
        assert.deepEqual(
          uniqueHeaders(headers).map((header) => fieldOf(columns[header])),
          chosen.map(([, field]) => field),
        );
      }),
    );
  });
});
