import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { utils, write as writeBook, type BookType } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import { catalogueRecord } from '../../src/contract/catalogue.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { ImportRefused } from '../../src/importers/import-refused.ts';
import type { Mapping } from '../../src/importers/table/mapping.ts';
import { proposeMapping } from '../../src/importers/table/propose-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-table-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HEADER = [
  'Código',
  'Nombre del trámite',
  'Institución',
  'Descripción',
  'Requisitos',
  'Costo',
  'Tiempo de respuesta',
  'Base legal',
  'Dirección',
  'Municipio',
  'Teléfono',
  'Horario',
  'Observaciones internas',
];
const ROW = [
  'EJ-07',
  'Permiso de ejemplo',
  'Ministerio de Ejemplos (MINEJ)',
  'Autoriza a dar ejemplo. Dura un año.',
  'DUI original\nSolicitud firmada',
  '$11.43',
  '3 días hábiles',
  'Ley de Ejemplos, artículo 5',
  'Final 1.ª avenida norte',
  'Santa Tecla',
  '2210-1700',
  'Lunes a viernes de 8:00 a.m. a 4:00 p.m.',
  '',
];
const row = (changes: Record<string, string>) => HEADER.map((header, at) => changes[header] ?? ROW[at] ?? '');

let files = 0;
function write(content: string | Buffer, ending = 'csv'): string {
  files += 1;
  const path = join(folder, `${files}.${ending}`);
  writeFileSync(path, content);
  return path;
}
const csv = (rows: string[][], delimiter = ',') => write(stringify(rows, { delimiter }));
function book(rows: unknown[][], bookType: BookType): string {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([['Portada']]), 'Portada');
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), 'Trámites');
  return write(writeBook(made, { type: 'buffer', bookType }) as Buffer, bookType);
}

/** What a person does: let the command propose, correct what must be corrected, import. */
async function importTable(path: string, correct: (mapping: Mapping) => void = () => undefined) {
  const { mapping, mappingFile } = await proposeMapping(path);
  correct(mapping);
  writeFileSync(mappingFile, JSON.stringify(mapping));
  return importFile(path, 'table', { mapping: mappingFile });
}
async function one(changes: Record<string, string>, correct?: (mapping: Mapping) => void) {
  const { change, report } = await importTable(csv([HEADER, row(changes)]), correct);
  const tramite = change?.tramites?.[0];
  const variant = tramite?.variants[0];
  assert.ok(tramite && variant, JSON.stringify(report));
  return { tramite, variant, change, report, notes: report.rowsReport[0]?.notes ?? [] };
}

describe('A table of a ministry, imported by the mapping that was guessed', () => {
  it('keeps every character, as structure where it says one thing', async () => {
    const { tramite, variant, change, report } = await one({});
    assert.deepEqual([report.rows, report.read, report.lost, report.refused], [1, 1, 0, 0]);
    assert.equal(report.charactersKept, report.charactersIn, JSON.stringify(report.rowsReport));
    assert.ok(report.charactersIn > 200);
    assert.ok(catalogueRecord.safeParse({ type: 'tramite', ...tramite }).success);
    assert.deepEqual(
      [tramite.code, tramite.institution, tramite.summary.es],
      ['EJ-07', 'MINEJ', 'Autoriza a dar ejemplo.'],
    );
    assert.deepEqual(
      variant.requirements.map(({ name }) => name.es),
      ['DUI original', 'Solicitud firmada'],
    );
    assert.deepEqual(variant.fees[0]?.amount, { amount: '11.43', currency: 'USD' });
    assert.deepEqual(variant.usualTime?.unit, 'business_day');
    assert.deepEqual(change?.offices?.[0]?.hours[0], {
      days: ['mo', 'tu', 'we', 'th', 'fr'],
      opens: '08:00',
      closes: '16:00',
    });
  });

  it('is the same from a CSV with commas, semicolons or tabs and from Excel and LibreOffice', async () => {
    const rows = [
      HEADER,
      row({}),
      row({ Código: 'EJ-08', 'Nombre del trámite': 'Otro; con punto y coma, y más' }),
    ];
    const withoutDay = async (path: string) =>
      (await importTable(path, (mapping) => (mapping.defaults.updatedAt = '2026-01-02'))).change;
    const expected = await withoutDay(csv(rows));
    assert.equal(expected?.tramites?.length, 2);
    for (const delimiter of [';', '\t', '|'])
      assert.deepEqual(await withoutDay(csv(rows, delimiter)), expected, delimiter);
    for (const type of ['xlsx', 'ods', 'biff8'] as const)
      assert.deepEqual(await withoutDay(book(rows, type)), expected, type);
  });

  it('reads numbers, dates and blanks of a workbook as a person sees them', async () => {
    const path = book(
      [
        ['Nombre del trámite', 'Institución', 'Costo', 'Fecha de actualización'],
        ['Permiso', 'Ministerio de Ejemplos', 10.31, new Date(Date.UTC(2024, 4, 6))],
        [],
        ['Licencia', 'Ministerio de Ejemplos', 0, null],
      ],
      'xlsx',
    );
    const { change } = await importTable(path, (mapping) => (mapping.defaults.updatedAt = '2026-01-02'));
    assert.deepEqual(
      change?.tramites?.map(({ updatedAt, variants }) => [updatedAt, variants[0]?.fees[0]?.kind]),
      [
        ['2024-05-06', 'amount'],
        ['2026-01-02', 'free'],
      ],
    );
    assert.equal(change?.tramites?.[0]?.variants[0]?.fees[0]?.amount?.amount, '10.31');
  });

  it('never takes a blank for free, nor guesses what a figure with a lone comma is', async () => {
    const cases: [string, string, string | undefined][] = [
      ['', 'unknown', undefined],
      ['Gratuito', 'free', undefined],
      ['$0.00', 'free', undefined],
      ['5', 'amount', '5.00'],
      ['US$ 1,250.50', 'amount', '1250.50'],
      ['1,250', 'unknown', undefined],
      ['De $5 a $10', 'range', '5.00'],
      ['Según arancel', 'tariff', undefined],
      ['NUEVOS: $5. RENOVACIÓN: $3', 'unknown', undefined],
    ];
    for (const [Costo, kind, amount] of cases) {
      const [fee] = (await one({ Costo })).variant.fees;
      assert.deepEqual([fee?.kind, fee?.amount?.amount], [kind, amount], Costo);
      if (Costo !== '') assert.equal(fee?.text?.es, Costo);
    }
  });

  it('makes a code of institution and name that stays the same, and tells long names apart', async () => {
    const long = `Autorización ${'muy larga '.repeat(12)}`;
    const codes = async (rows: Record<string, string>[]) =>
      (
        await importTable(csv([HEADER, ...rows.map((each) => row({ Código: '', ...each }))]))
      ).change?.tramites?.map(({ code }) => code);
    const rows = [
      { 'Nombre del trámite': 'Permiso de pesca' },
      { 'Nombre del trámite': `${long}A` },
      { 'Nombre del trámite': `${long}B` },
    ];
    const made = await codes(rows);
    assert.equal(made?.[0], 'MINEJ-permiso-de-pesca');
    assert.equal(new Set(made).size, 3);
    assert.ok(made?.every((code) => code.length <= 64));
    assert.deepEqual((await codes([...rows].reverse()))?.reverse(), made);
  });

  it('makes one trámite of rows that differ in their modalidad, and refuses a plain repetition', async () => {
    const header = [...HEADER, 'Modalidad'];
    const twice = (first: string, second: string) =>
      importTable(csv([header, [...row({}), first], [...row({ Costo: '$3' }), second]]));
    const { change, report } = await twice('Primera vez', 'Renovación');
    assert.deepEqual([report.read, change?.tramites?.length], [2, 1]);
    assert.deepEqual(
      change?.tramites?.[0]?.variants.map(({ name, fees }) => [name.es, fees[0]?.amount?.amount]),
      [
        ['Primera vez', '11.43'],
        ['Renovación', '3.00'],
      ],
    );
    const repeated = await twice('', '');
    assert.equal(repeated.change, undefined);
    assert.match(repeated.report.rowsReport[1]?.notes.join() ?? '', /ya está en la fila 1 \(EJ-07\)/);
  });

  it('counts what a column that nobody understood holds as not kept, and keeps it when told to', async () => {
    const internal = { 'Observaciones internas': 'Preguntar a Marta' };
    const left = await one(internal);
    assert.equal(left.report.charactersIn - left.report.charactersKept, 'PreguntaraMarta'.length);
    assert.match(
      left.report.notes?.join() ?? '',
      /«Observaciones internas» no se importó \(1 celda con texto\)/,
    );
    assert.ok(!JSON.stringify(left.change).includes('Marta'));
    const kept = await one(internal, ({ columns }) => (columns['Observaciones internas'] = 'text'));
    assert.equal(kept.report.charactersKept, kept.report.charactersIn);
    assert.ok(JSON.stringify(kept.tramite.description).includes('Preguntar a Marta'));
  });

  it('tells the rows that cannot be read, each with what to do, and then imports nothing', async () => {
    const wrong: [string[], RegExp][] = [
      [row({ 'Nombre del trámite': ' ' }), /Falta el nombre del trámite/],
      [row({ Institución: '' }), /Falta la institución/],
      [row({}).slice(0, 5), /tiene 5 columnas y el encabezado 13/],
      [[...row({}), 'de más'], /tiene 14 columnas y el encabezado 13/],
    ];
    for (const [bad, why] of wrong) {
      const { change, report } = await importTable(csv([HEADER, row({ Código: 'EJ-1' }), bad]));
      assert.equal(change, undefined, why.source);
      assert.deepEqual([report.rows, report.read, report.refused, report.lost], [2, 1, 1, 0], why.source);
      assert.match(report.rowsReport[1]?.notes.join() ?? '', why);
    }
  });

  it('uses the institution that the catalogue has already, however the table spells it', async () => {
    const path = csv([HEADER, row({ Institución: 'MINISTERIO DE EJEMPLOS' })]);
    const existing = {
      revision: 1,
      info: { title: { es: 'Ejemplo' }, country: 'SV', timeZone: 'America/El_Salvador' },
      categories: [],
      lifeEvents: [],
      institutions: [
        {
          code: 'ME',
          name: { es: 'Ministerio de Ejemplos' },
          kind: 'ministry' as const,
          phones: [],
          domains: [],
        },
      ],
      offices: [],
      tramites: [],
      localLayers: [],
    };
    const { mappingFile } = await proposeMapping(path, existing);
    const { change } = await importFile(path, 'table', { mapping: mappingFile, existing });
    assert.deepEqual(
      [change?.tramites?.[0]?.institution, change?.institutions, change?.info],
      ['ME', [], undefined],
    );
  });
});

describe('A mapping', () => {
  const isRefused = (mapping: unknown, why: RegExp) =>
    assert.rejects(
      importFile(csv([HEADER, ROW]), 'table', {
        mapping: write(typeof mapping === 'string' ? mapping : JSON.stringify(mapping), 'json'),
      }),
      (error) => error instanceof ImportRefused && why.test(error.message),
    );

  it('is refused with what is wrong in it', async () => {
    const { mapping } = await proposeMapping(csv([HEADER, ROW]));
    await isRefused('{', /no es JSON/);
    await isRefused({ ...mapping, headerRow: 0 }, /\/headerRow/);
    await isRefused({ ...mapping, columns: { Costo: 'precio' } }, /\/columns\/Costo/);
    await isRefused(
      { ...mapping, columns: { ...mapping.columns, Otra: 'fee' } },
      /no tiene estas columnas.*Otra/,
    );
    await isRefused({ ...mapping, columns: { Institución: 'institution' } }, /es el nombre del trámite/);
    await isRefused({ ...mapping, columns: { 'Nombre del trámite': 'name' } }, /dice la institución/);
    await assert.rejects(
      importFile(csv([HEADER, ROW]), 'table'),
      /sin --mapping, para que la orden lo proponga/,
    );
  });
});
