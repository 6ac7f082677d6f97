import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import { importFile } from '../../src/importers/import-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-gob-bo-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
function importLines(records: unknown[]) {
  files += 1;
  const path = join(folder, `${files}.jsonl`);
  writeFileSync(
    path,
    records.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n'),
  );
  return importFile(path, 'gob-bo');
}

const record = {
  id: 321,
  nombre: 'Registro de embarcaciones de ejemplo',
  entidad: { id: 7, nombre: 'Capitanía de Ejemplo', sigla: 'CAPEJ' },
  descripcion: 'Inscribe una embarcación para navegar. Vale en todo el lago.',
  fecha_actualizacion: '2024-03-02T08:00:00Z',
  modalidades: [
    {
      nombre: 'Presencial',
      publico: [
        {
          nombre: 'Personas naturales',
          requisitos: [
            { nombre: 'Cédula de identidad', descripcion: 'Original y copia.' },
            'Memorial de solicitud',
          ],
          costos: [{ concepto: 'Inscripción', monto: '120,50', moneda: 'Bs' }],
          horarios: 'Lunes a viernes de 8:30 a 16:30',
          ubicaciones: [
            {
              nombre: 'Oficina central',
              direccion: 'Calle 1 de Ejemplo',
              municipio: 'La Paz',
              latitud: '-16.5',
              longitud: '-68.15',
            },
          ],
          duracion: '5 días hábiles',
        },
        { nombre: 'Empresas', requisitos: '1. NIT\n2. Poder', costos: 0, ubicaciones: 'Calle 1 de Ejemplo' },
      ],
    },
  ],
};

describe('Records of gob.bo', () => {
  it('become a trámite with a variant for each público of each modalidad, every character kept', async () => {
    const { change, report } = await importLines([record]);
    assert.deepEqual([report.rows, report.read, report.lost, report.refused], [1, 1, 0, 0]);
    assert.deepEqual(report.rowsReport[0]?.notes, []);
    assert.ok(report.charactersIn > 250);
    assert.equal(report.charactersKept, report.charactersIn);
    const [tramite] = change?.tramites ?? [];
    assert.ok(tramite && catalogueRecord.safeParse({ type: 'tramite', ...tramite }).success);
    assert.deepEqual(
      [tramite.code, tramite.institution, tramite.updatedAt, tramite.variants.map(({ name }) => name.es)],
      ['BO-321', 'CAPEJ', '2024-03-02', ['Presencial · Personas naturales', 'Presencial · Empresas']],
    );
    const [people, companies] = tramite.variants;
    assert.deepEqual(
      people?.requirements.map(({ name }) => name.es),
      ['Cédula de identidad', 'Memorial de solicitud'],
    );
    assert.deepEqual(people?.fees[0]?.amount, { amount: '120.50', currency: 'BOB' });
    assert.equal(people?.fees[0]?.concept?.es, 'Inscripción');
    assert.equal(people?.usualTime?.unit, 'business_day');
    assert.deepEqual(
      companies?.requirements.map(({ name }) => name.es),
      ['NIT', 'Poder'],
    );
    assert.equal(companies?.fees[0]?.kind, 'free');
    const [central] = change?.offices ?? [];
    assert.deepEqual([central?.lat, central?.lon, central?.municipality], [-16.5, -68.15, 'La Paz']);
    assert.equal(central?.hours[0]?.opens, '08:30');
  });

  it('may lack everything but id, nombre and entidad, and write any of it as text, number or list', async () => {
    const { change, report } = await importLines([
      { id: 'A-1', nombre: 'Trámite breve', entidad: 'Alcaldía de Ejemplo' },
      {
        id: 2,
        nombre: 'Otro',
        entidad: { sigla: 'CAPEJ' },
        costos: ['Gratuito', { monto: 15 }],
        horarios: [{ dia: 'Lunes', desde: '08:00', hasta: '12:00' }],
        requisitos: ['Uno', 'Dos'],
        modalidades: 'En línea',
        categorias: ['Pesca', { nombre: 'Lagos' }],
      },
    ]);
    assert.deepEqual([report.rows, report.read, report.refused], [2, 2, 0]);
    assert.equal(report.charactersKept, report.charactersIn, JSON.stringify(report.rowsReport));
    const [brief, other] = change?.tramites ?? [];
    assert.deepEqual(
      brief?.variants[0]?.fees.map(({ kind }) => kind),
      ['unknown'],
    );
    const [variant] = other?.variants ?? [];
    assert.equal(variant?.name.es, 'En línea');
    assert.deepEqual(
      variant?.fees.map(({ kind, amount }) => [kind, amount?.amount]),
      [
        ['free', undefined],
        ['amount', '15.00'],
      ],
    );
    assert.ok(JSON.stringify(variant?.description).includes('Lunes 08:00 12:00'));
    assert.deepEqual(
      change?.categories?.map(({ name }) => name.es),
      ['Pesca', 'Lagos'],
    );
  });

  it('tell every field that nobody knows: by path with its count, and with its words in its row', async () => {
    const [mode] = record.modalidades;
    const strange = {
      ...record,
      contacto_interno: { nombre: 'Fulano', fax: 22 },
      modalidades: [{ ...mode, publico: mode!.publico.map((each) => ({ ...each, color: 'rojo' })) }],
    };
    const { report } = await importLines([strange, { ...record, id: 5 }]);
    assert.deepEqual(report.rowsReport[0]?.notes, [
      'No conocemos el campo modalidades[0].publico[0].color: «rojo».',
      'No conocemos el campo modalidades[0].publico[1].color: «rojo».',
      'No conocemos el campo contacto_interno: «Fulano · 22».',
    ]);
    assert.match(report.notes?.join('\n') ?? '', /modalidades\[\]\.publico\[\]\.color \(2 veces\)/);
    assert.match(report.notes?.join('\n') ?? '', /contacto_interno \(1 vez\)/);
    assert.equal(report.charactersIn - report.charactersKept, 'Fulano'.length + 2 * 'rojo'.length);
  });

  it('are refused whole for a line that is no record, says nothing, or comes twice', async () => {
    const faults: [unknown, RegExp][] = [
      ['{"id":', /no es JSON/],
      ['[1,2]', /no es un registro/],
      [{ id: 9, entidad: 'X' }, /Faltan el id, el nombre o la entidad/],
      [record, /BO-321 ya está en la línea 1/],
      [`{"id":1,"nombre":${'['.repeat(5000)}${']'.repeat(5000)}}`, /niveles de anidamiento/],
    ];
    for (const [line, why] of faults) {
      const { change, report } = await importLines([record, line]);
      assert.equal(change, undefined, why.source);
      assert.deepEqual([report.refused, report.lost], [1, 0], why.source);
      assert.match(report.rowsReport[1]?.notes.join() ?? '', why);
    }
  });
});
