import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import type { TramiteContent } from '../../src/contract/tramite.ts';
import { TABLES } from '../../src/importers/el-salvador-rnt/tables.ts';
import { importFile } from '../../src/importers/import-file.ts';
import type { ImportReport } from '../../src/importers/report.ts';
import type { CatalogueChange } from '../../src/server/store.ts';

const model = fileURLToPath(new URL('../../../shared/data/el-salvador/rnt_modelo.json', import.meta.url));
const absent = existsSync(model) ? false : "the registry's model is not beside the project (../shared/data)";

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-rnt-test-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Rows = Record<string, string | number>[];
type Tables = Record<string, Rows>;

/** A registry of two procedures, one of them with two modes, in every column of the model. */
const registry = (): Tables => ({
  institutions: [
    { id: 1, code: 'MINEJ', name: 'Ministerio de Ejemplos', url: 'https://ejemplo.gob.sv' },
    { id: 2, code: 'REGEJ', name: 'Registro de Ejemplos', url: '' },
  ],
  categories: [
    { id: 1, code: 'PES-001', name: 'Pesca', description: 'Mar, ríos y lagos.' },
    { id: 2, code: 'EMP-001', name: 'Empresas', description: '' },
  ],
  classes: [
    { id: 1, code: 'EMP', name: 'Empresariales' },
    { id: 2, code: 'CIU', name: 'Ciudadanos' },
  ],
  procedures: [
    { id: 10, code: 'MINEJ-010', name: 'Permiso de pesca artesanal', institution_id: 1 },
    { id: 11, code: '', name: 'Constancia de no adeudo', institution_id: 2 },
  ],
  costs: [
    {
      id: 5,
      type: 'amount',
      amount: '11.43',
      currency: 'dollar',
      description: 'Incluye el carné.',
      main_url: 'https://ejemplo.gob.sv/tarifas',
      secondary_url: '',
      main_file: '',
      secondary_file: 'tarifas-2018.pdf',
      payment_places: '{central_offices,treasury}',
    },
    {
      id: 6,
      type: 'rate_schedule',
      amount: '',
      currency: '',
      description: 'Según el arancel vigente.',
      main_url: 'https://ejemplo.gob.sv/arancel',
      secondary_url: '',
      main_file: '',
      secondary_file: '',
      payment_places: '',
    },
  ],
  modes: [
    {
      id: 100,
      code: 'A',
      name: 'Primera vez',
      description: 'Autoriza a pescar con artes menores. Dura lo que dice la ley.',
      procedure_id: 10,
      subject: 'Pescadores artesanales.',
      presentation_means: 'face_online',
      presentation_url: 'https://ejemplo.gob.sv/pesca',
      validity_time_unit: 'year',
      validity_time_amount: '1',
      response_time_unit: 'day',
      response_time_amount: '15',
      legal_time_unit: 'month',
      legal_time_amount: '2',
      legal_time_description: 'Ley de Pesca, artículo 30.',
      responsible_area: 'Dirección de Pesca',
      responsible_unit: 'Unidad de Registro',
      class_id: 1,
      cost_id: 5,
      updated: '2018-06-01',
      categories: '[{"id":1,"name":"Pesca"},{"id":2,"name":"Empresas"}]',
    },
    {
      id: 101,
      code: 'B',
      name: 'Renovación',
      description: 'Renueva el permiso antes de que venza.',
      procedure_id: 10,
      subject: 'Titulares de un permiso vigente.',
      presentation_means: 'face',
      presentation_url: '',
      validity_time_unit: 'year',
      validity_time_amount: '1',
      response_time_unit: 'minute',
      response_time_amount: '45',
      legal_time_unit: '',
      legal_time_amount: '',
      legal_time_description: '',
      responsible_area: 'Dirección de Pesca',
      responsible_unit: 'Ventanilla única',
      class_id: 1,
      cost_id: 6,
      updated: '2018-07-02T10:00:00',
      categories: '1',
    },
    {
      id: 102,
      code: '',
      name: 'Modalidad única',
      description: 'Hace constar que no debe.',
      procedure_id: 11,
      subject: 'Cualquier persona.',
      presentation_means: 'online',
      presentation_url: 'https://ejemplo.gob.sv/constancia',
      validity_time_unit: 'month',
      validity_time_amount: '3',
      response_time_unit: 'day',
      response_time_amount: '1',
      legal_time_unit: '',
      legal_time_amount: '',
      legal_time_description: '',
      responsible_area: 'Tesorería',
      responsible_unit: '',
      class_id: 2,
      cost_id: '',
      updated: '2018-05-05',
      categories: '2',
    },
  ],
  addresses: [
    {
      mode_id: 100,
      detail: 'Final 1.ª avenida norte, Santa Tecla',
      municipality: '{"id":1,"name":"Santa Tecla","department":{"id":5,"name":"La Libertad"}}',
      schedule: 'Lunes a viernes de 8:00 a.m. a 4:00 p.m.',
      phone: '2210-1700',
      responsible_name: 'Ana Ejemplo',
      responsible_position: 'Jefa de registro',
      email: 'pesca@ejemplo.gob.sv',
    },
    {
      mode_id: 101,
      detail: 'Final 1.ª avenida norte, Santa Tecla',
      municipality: '{"id":1,"name":"Santa Tecla","department":{"id":5,"name":"La Libertad"}}',
      schedule: 'Lunes a viernes de 8:00 a.m. a 4:00 p.m.',
      phone: '2210-1700',
      responsible_name: 'Ana Ejemplo',
      responsible_position: 'Jefa de registro',
      email: 'pesca@ejemplo.gob.sv',
    },
  ],
  legal_base: [
    {
      mode_id: 100,
      type: 'law',
      legislation_name: 'Ley de Pesca de ejemplo',
      legislation_reference: 'Arts. 5 y 30',
      legal_topic: 'Fundamento que da origen al trámite',
    },
    {
      mode_id: 101,
      type: 'law',
      legislation_name: 'Ley de Pesca de ejemplo',
      legislation_reference: 'Arts. 5 y 30',
      legal_topic: 'Fundamento que da origen al trámite',
    },
  ],
  forms: [
    { mode_id: 100, name: 'Solicitud de permiso', url: 'https://ejemplo.gob.sv/f1.pdf', file: '' },
    { mode_id: 101, name: 'Solicitud de renovación', url: '', file: 'renovacion.doc' },
  ],
  modes_requirements: [
    {
      mode_id: 100,
      requirement: 'Documento Único de Identidad',
      description: 'Vigente.',
      url: '',
      copies_amount: 2,
    },
    {
      mode_id: 100,
      requirement: 'Fotografía reciente',
      description: '',
      url: 'https://ejemplo.gob.sv/foto',
      copies_amount: '',
    },
  ],
});

let sets = 0;
function write(tables: Tables, encode: (text: string) => Buffer = (text) => Buffer.from(text)): string {
  sets += 1;
  const path = join(folder, `set-${sets}`);
  mkdirSync(path);
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(join(path, `${name}.csv`), encode(stringify(rows, { header: true })));
  return path;
}

async function read(tables: Tables) {
  const { change, report } = await importFile(write(tables), 'el-salvador-rnt');
  assert.ok(change, JSON.stringify(report.rowsReport.filter(({ result }) => result === 'refused')));
  return { change, report };
}
const tramite = ({ tramites = [] }: CatalogueChange, code: string): TramiteContent => {
  const found = tramites.find((each) => each.code === code);
  assert.ok(found, code);
  return found;
};
const notes = (report: ImportReport) => report.rowsReport.flatMap((row) => row.notes).join('\n');

describe("El Salvador's registry, imported", () => {
  it('has a trámite for each procedure, a variant for each mode, and no character lost', async () => {
    const { change, report } = await read(registry());
    assert.deepEqual([report.rows, report.read, report.lost, report.refused], [21, 21, 0, 0]);
    assert.ok(report.charactersIn > 700, String(report.charactersIn));
    assert.equal(report.charactersKept, report.charactersIn, notes(report));
    for (const each of change.tramites ?? [])
      assert.ok(catalogueRecord.safeParse({ type: 'tramite', ...each }).success);
    const fishing = tramite(change, 'MINEJ-010');
    assert.deepEqual(
      fishing.variants.map(({ code, name }) => [code, name.es]),
      [
        ['a', 'Primera vez'],
        ['b', 'Renovación'],
      ],
    );
    assert.equal(fishing.class, 'EMP');
    assert.equal(fishing.updatedAt, '2018-07-02');
    assert.deepEqual(fishing.categories, ['PES-001', 'EMP-001']);
    assert.equal(tramite(change, 'REGEJ-11').variants[0]?.name.es, 'Modalidad única');
    assert.deepEqual(change.info?.country, 'SV');
  });

  it('reads times, channels, costs, copies and hours as structure beside their words', async () => {
    const { change } = await read(registry());
    const [first, renewal] = tramite(change, 'MINEJ-010').variants;
    assert.ok(first && renewal);
    assert.deepEqual(first.usualTime, { amount: 15, unit: 'calendar_day', text: { es: '15 días' } });
    assert.deepEqual(first.validity, { amount: 1, unit: 'year', text: { es: '1 año' } });
    assert.deepEqual(first.legalTime?.norm, { es: 'Ley de Pesca, artículo 30.' });
    assert.deepEqual(renewal.usualTime, { amount: 45, unit: 'minute', text: { es: '45 minutos' } });
    assert.deepEqual(first.channels, [{ kind: 'mixed', url: 'https://ejemplo.gob.sv/pesca' }]);
    assert.deepEqual(
      [first.fees[0]?.kind, first.fees[0]?.amount, first.fees[0]?.paymentPlaces],
      ['amount', { amount: '11.43', currency: 'USD' }, ['central_offices', 'treasury']],
    );
    assert.deepEqual(
      [renewal.fees[0]?.kind, renewal.fees[0]?.url],
      ['tariff', 'https://ejemplo.gob.sv/arancel'],
    );
    assert.deepEqual(
      first.requirements.map(({ name, copies, url }) => [name.es, copies, url]),
      [
        ['Documento Único de Identidad', 2, undefined],
        ['Fotografía reciente', undefined, 'https://ejemplo.gob.sv/foto'],
      ],
    );
    const [office, ...more] = change.offices ?? [];
    assert.equal(more.length, 0, 'one place is one office');
    assert.deepEqual([office?.municipality, office?.department], ['Santa Tecla', 'La Libertad']);
    assert.deepEqual(office?.hours, [
      { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '16:00' },
    ]);
    assert.deepEqual(first.offices[0]?.hours, { es: 'Lunes a viernes de 8:00 a.m. a 4:00 p.m.' });
  });

  it('keeps what two modes say differently of one place', async () => {
    const tables = registry();
    Object.assign(tables['addresses']![1]!, { phone: '2222-9999', email: 'otra@ejemplo.gob.sv' });
    const { change, report } = await read(tables);
    assert.equal(change.offices?.length, 1);
    assert.match(
      tramite(change, 'MINEJ-010').variants[1]?.offices[0]?.notes?.es ?? '',
      /2222-9999.*otra@ejemplo\.gob\.sv/,
    );
    assert.equal(report.charactersKept, report.charactersIn, notes(report));
  });

  it('is not free where nobody wrote a cost, nor where the registry says that it has none to show', async () => {
    const tables = registry();
    const kindOf = async (cost: Rows[number]) => {
      Object.assign(tables['costs']![0]!, cost);
      return tramite((await read(tables)).change, 'MINEJ-010').variants[0]?.fees[0]?.kind;
    };
    assert.equal(await kindOf({ type: 'amount', amount: '' }), 'unknown');
    assert.equal(await kindOf({ type: 'not_available', amount: '' }), 'unknown');
    assert.equal(await kindOf({ type: 'amount', amount: '0' }), 'free');
    assert.equal(tramite((await read(tables)).change, 'REGEJ-11').variants[0]?.fees[0]?.kind, 'unknown');
  });

  it('keeps the words of a value that the lists of the registry do not have', async () => {
    const tables = registry();
    Object.assign(tables['modes']![0]!, { presentation_means: 'paloma', response_time_unit: 'quincena' });
    Object.assign(tables['legal_base']![0]!, { type: 'ordenanza', legal_topic: 'Costumbres' });
    Object.assign(tables['costs']![0]!, { currency: 'maravedí', payment_places: 'plaza mayor' });
    const { change } = await read(tables);
    const fishing = tramite(change, 'MINEJ-010');
    const text = JSON.stringify(fishing);
    for (const word of [
      'paloma',
      '15 quincena',
      'ordenanza',
      'Costumbres',
      'maravedí',
      '11.43',
      'plaza mayor',
    ])
      assert.ok(text.includes(word), word);
    assert.equal(fishing.variants[0]?.usualTime?.amount, undefined);
    assert.deepEqual(fishing.variants[0]?.channels, []);
    assert.equal(fishing.variants[0]?.fees[0]?.kind, 'unknown');
  });

  it('names the columns and tables that nobody knows, and keeps their words where there is a place', async () => {
    const tables = registry();
    Object.assign(tables['modes']![0]!, { nota_interna: 'Traer sombrero.' });
    Object.assign(tables['institutions']![0]!, { lema: 'Servir.' });
    tables['otra'] = [{ a: 1 }];
    const { change, report } = await read(tables);
    assert.match(report.notes?.join('\n') ?? '', /«otra\.csv»; no se importó/);
    assert.match(report.notes?.join('\n') ?? '', /modes: no conocemos estas columnas: nota_interna/);
    assert.ok(JSON.stringify(change.tramites).includes('Traer sombrero.'));
    assert.match(notes(report), /«lema» no tiene lugar en el catálogo; decía: «Servir\.»/);
    assert.equal(report.charactersIn - report.charactersKept, 'Servir.'.length);
  });

  it('is refused whole for a row that refers to nothing, with its table and row', async () => {
    const faults: [string, Rows[number], RegExp][] = [
      ['modes', { procedure_id: 99 }, /El trámite 99 no está en procedures\.csv/],
      ['modes', { cost_id: 99 }, /El costo 99 no está en costs\.csv/],
      ['addresses', { mode_id: 99 }, /La modalidad 99 no está en modes\.csv/],
      ['procedures', { institution_id: 99 }, /La institución 99 no está en institutions\.csv/],
      ['procedures', { name: '' }, /Faltan el id, el nombre o la institución/],
      ['modes_requirements', { requirement: '' }, /Falta el nombre del requisito/],
    ];
    for (const [table, changes, why] of faults) {
      const tables = registry();
      Object.assign(tables[table]![0]!, changes);
      const { change, report } = await importFile(write(tables), 'el-salvador-rnt');
      assert.equal(change, undefined, why.source);
      assert.equal(report.lost, 0, why.source);
      const row = report.rowsReport.find((each) => why.test(each.notes.join()));
      assert.deepEqual([row?.result, row?.table, row?.row], ['refused', table, 1], why.source);
    }
  });

  it('comes as a ZIP too, with folders inside, and in Windows-1252 with a note', async () => {
    const entries = Object.entries(registry()).map(([name, rows]) => [
      `registro/${name}.csv`,
      strToU8(stringify(rows, { header: true, delimiter: ';' })),
    ]);
    const path = join(folder, 'registro.zip');
    writeFileSync(path, zipSync(Object.fromEntries(entries)));
    const zipped = await importFile(path, 'el-salvador-rnt');
    const plain = await importFile(write(registry()), 'el-salvador-rnt');
    assert.deepEqual(zipped.change, plain.change);
    const old = await importFile(
      write(registry(), (text) => Buffer.from(text, 'latin1')),
      'el-salvador-rnt',
    );
    assert.deepEqual(old.change, plain.change);
    assert.match(old.report.notes?.join() ?? '', /modes: El archivo estaba en Windows-1252/);
    assert.deepEqual(
      readdirSync(tmpdir()).filter((name) => /^ventanilla-rnt-(?!test)/.test(name)),
      [],
      'what was opened is gone',
    );
  });

  it('does not write again what the catalogue knows better', async () => {
    const { change } = await read(registry());
    const existing = {
      revision: 3,
      info: change.info!,
      categories: [],
      lifeEvents: [],
      institutions: [{ ...change.institutions![0]!, mission: { es: 'Dar ejemplo.' } }],
      offices: [],
      tramites: [],
      localLayers: [],
    };
    const again = await importFile(write(registry()), 'el-salvador-rnt', { existing });
    assert.equal(again.change?.info, undefined);
    assert.deepEqual(
      again.change?.institutions?.map(({ code }) => code),
      ['REGEJ'],
    );
  });

  it('knows every table, column and listed value of the model', { skip: absent }, async () => {
    const { recursos, enumerados } = JSON.parse(readFileSync(model, 'utf8')) as {
      recursos: Record<string, string[]>;
      enumerados: Record<string, Record<string, unknown> | string[]>;
    };
    const values = (name: string) => {
      const list = enumerados[name] ?? [];
      return Array.isArray(list) ? list : Object.keys(list);
    };
    // The model's own headers, embedded resources and all, over rows that use every value of the lists.
    const rows = registry();
    const renamed = (table: string, each: Rows): Rows =>
      each.map((row) => {
        const named: Rows[number] = { ...('id' in row ? { id: row['id'] } : {}) };
        for (const column of recursos[table] ?? []) named[column] = row[column.replace(/\(.*$/, '')] ?? '';
        return named;
      });
    const [norm] = rows['legal_base']!;
    rows['legal_base'] = values('legislation_type').flatMap((type) =>
      values('legal_topics').map((legal_topic) => ({ ...norm!, type, legal_topic })),
    );
    rows['modes'] = values('presentation_means').flatMap((presentation_means, means) =>
      values('time_unit').map((unit, index) => ({
        ...rows['modes']![0]!,
        id: means || index ? 200 + means * 10 + index : 100,
        code: `M${means}${index}`,
        presentation_means,
        response_time_unit: unit,
        validity_time_unit: unit,
        legal_time_unit: unit,
        cost_id: means === 0 && index < 3 ? 5 + index : 5,
      })),
    );
    rows['costs'] = values('cost_type').map((type, index) => ({
      ...rows['costs']![0]!,
      id: 5 + index,
      type,
      currency: values('currency')[index % 2]!,
      payment_places: `{${values('payment_places').join(',')}}`,
    }));
    rows['procedures'] = [rows['procedures']![0]!];
    for (const table of ['addresses', 'forms']) rows[table] = [rows[table]![0]!];
    const { change, report } = await read(
      Object.fromEntries(Object.entries(rows).map(([table, each]) => [table, renamed(table, each)])),
    );
    assert.deepEqual(report.notes, []);
    assert.deepEqual(
      report.rowsReport
        .flatMap(({ asText }) => asText)
        .filter((name) => name !== 'Otro archivo' && name !== 'Archivo'),
      [],
    );
    assert.equal(report.charactersKept, report.charactersIn, notes(report));
    const [only] = change.tramites ?? [];
    assert.deepEqual(
      new Set(only?.variants.map(({ channels }) => channels[0]?.kind)),
      new Set(['in_person', 'online', 'mixed']),
    );
    assert.deepEqual(
      new Set(only?.variants.map(({ fees }) => fees[0]?.kind)),
      new Set(['amount', 'tariff', 'unknown']),
    );
    assert.ok(
      only?.variants.every(
        ({ usualTime, validity, legalTime }) => usualTime?.unit && validity?.unit && legalTime?.unit,
      ),
    );
    assert.equal(only?.variants[0]?.fees[0]?.paymentPlaces.length, values('payment_places').length);
    assert.equal(only?.legalBasis.length, values('legislation_type').length * values('legal_topics').length);
    assert.ok(only?.legalBasis.every(({ topic }) => topic));
    assert.equal(new Set(only?.legalBasis.map(({ kind }) => kind)).size, values('legislation_type').length);
    for (const [table, columns] of Object.entries(recursos))
      assert.ok(table in TABLES && columns.length > 0, table);
  });
});
