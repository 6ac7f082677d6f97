import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { COLUMNS, type Row } from '../../src/importers/guatemala-cnt/columns.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { ImportRefused } from '../../src/importers/import-refused.ts';

const folder = mkdtempSync(join(tmpdir(), 'ventanilla-import-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const example: Row = {
  id: '7',
  institución: 'Ministerio de Ejemplos -MINEJ-',
  nombre: 'Permiso de ejemplo',
  categoria: 'Salud',
  subcategoria: 'Salud y recreo',
  descripcion: 'Permiso que sirve de ejemplo.',
  instrucciones: '<p>1. Pague.</p><p>2. Retire el permiso.</p>',
  requisitos: '1.\tDPI\n2.\tRecibo',
  costo: '6,25',
  codigo_moneda: 'GTQ',
  tiempo_de_respuesta: '3 días',
  documento_obtenible: 'Permiso',
  enlace: 'https://ejemplo.gob.gt/permiso',
  respaldo_legal: '<p>Acuerdo 1-2020</p>',
  fecha_actualizado: '2023-05-04 10:11:12',
};
const csvOf = (rows: Partial<Row>[], columns: readonly string[] = COLUMNS) =>
  [
    columns.join(','),
    ...rows.map((changes) => {
      const row: Record<string, string> = { ...example, ...changes };
      return columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(',');
    }),
  ].join('\n');

let files = 0;
function write(content: string | Buffer): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
}
const importCsv = (content: string | Buffer) => importFile(write(content), 'guatemala-cnt');
async function one(changes: Partial<Row>) {
  const { change, report } = await importCsv(csvOf([changes]));
  const tramite = change?.tramites?.[0];
  const variant = tramite?.variants[0];
  assert.ok(tramite && variant, JSON.stringify(report));
  return { tramite, variant, notes: report.rowsReport[0]?.notes ?? [] };
}

describe('A file of Guatemala with a fault', () => {
  const isRefused = (content: string | Buffer, message: RegExp) =>
    assert.rejects(
      importCsv(content),
      (error) => error instanceof ImportRefused && message.test(error.message),
    );

  it('is refused whole in another encoding, saying which one to save it in', async () => {
    await isRefused(Buffer.from(csvOf([{}]), 'latin1'), /no está en UTF-8.*Guárdelo en UTF-8/);
    await isRefused(Buffer.from(`\ufeff${csvOf([{}])}`, 'utf16le'), /UTF-16.*Guárdelo/);
    await isRefused(Buffer.from(csvOf([{}]), 'utf16le'), /UTF-16.*Guárdelo/);
  });

  it('is read with a byte-order mark at its beginning', async () => {
    const { change } = await importCsv(`\ufeff${csvOf([{}])}`);
    assert.equal(change?.tramites?.[0]?.code, 'GT-MINEJ-0007');
  });

  it('is refused when columns are missing, unknown, or apart by semicolons', async () => {
    await isRefused(csvOf([{}], COLUMNS.slice(1)), /le faltan columnas: id\./);
    await isRefused(csvOf([{}], [...COLUMNS, 'secreto']), /no conocemos.*secreto/);
    await isRefused(
      csvOf([{}]).replaceAll('","', '";"').replace(COLUMNS.join(','), COLUMNS.join(';')),
      /use comas/,
    );
  });

  it('is refused when a quote is not closed, when a row is short, when it is empty or not there', async () => {
    await isRefused(
      csvOf([{}, { id: '8' }]).slice(0, -60),
      /comillas que se abren y no se cierran.*No se importó nada/,
    );
    await isRefused(`${csvOf([{}])}\n8,corta`, /no tiene 15 columnas.*No se importó nada/);
    await isRefused(COLUMNS.join(','), /ninguna fila/);
    await assert.rejects(importFile(join(folder, 'no.csv'), 'guatemala-cnt'), /No encontramos el archivo/);
    await assert.rejects(importFile(write(csvOf([{}])), 'excel'), /No conocemos el formato «excel»/);
  });

  it('gives nothing to write when one row of many is wrong, and tells which and why', async () => {
    const wrong: [Partial<Row>, RegExp][] = [
      [{ id: '7' }, /El id 7 está repetido/],
      [{ id: 'x' }, /Faltan el id/],
      [{ id: '8', costo: 'gratis' }, /No entendemos el costo «gratis»/],
      [{ id: '8', fecha_actualizado: 'ayer' }, /No entendemos la fecha «ayer»/],
      [{ id: '8', institución: 'Ministerio -ÑÑ-' }, /\/code/],
    ];
    for (const [changes, why] of wrong) {
      const { change, report } = await importCsv(csvOf([{}, changes]));
      assert.equal(change, undefined, why.source);
      assert.deepEqual([report.rows, report.read, report.refused, report.lost], [2, 1, 1, 0], why.source);
      assert.match(report.rowsReport[1]?.notes.join(' ') ?? '', why);
    }
  });
});

describe('A row of Guatemala', () => {
  it('keeps a written zero as free, and a blank or a filler as unknown', async () => {
    assert.equal((await one({ costo: '0' })).variant.fees[0]?.kind, 'free');
    assert.equal((await one({ costo: '' })).variant.fees[0]?.kind, 'unknown');
    const filler = await one({ costo: '987654321' });
    assert.equal(filler.variant.fees[0]?.kind, 'unknown');
    assert.match(filler.notes.join(), /relleno/);
    assert.deepEqual((await one({})).variant.fees[0]?.amount, { amount: '6.25', currency: 'GTQ' });
  });

  it('completes a link without scheme, and keeps as words what is no link', async () => {
    const bare = await one({ enlace: 'www.ejemplo.gob.gt' });
    assert.equal(bare.tramite.source, 'https://www.ejemplo.gob.gt');
    assert.match(bare.notes.join(), /se le agregó/);
    for (const words of ['Pendiente', 'javascript:alert(1)', 'https://a:b@ejemplo.gob.gt']) {
      const { tramite, variant } = await one({ enlace: words });
      assert.equal(tramite.source, undefined);
      assert.ok(JSON.stringify(variant.description).includes(words), words);
    }
  });

  it('reads lengths of time exactly, and leaves ranges and cases as words', async () => {
    const cases: [string, number | undefined, string | undefined][] = [
      ['5 días hábiles', 5, 'business_day'],
      ['15 días.', 15, 'calendar_day'],
      ['25 horas y 27 minutos', 1527, 'minute'],
      ['Una hora', 1, 'hour'],
      ['1 mes', 1, 'month'],
      ['Inmediato', undefined, undefined],
      ['1 a 2 días hábiles', undefined, undefined],
      ['13 días y 3 horas', undefined, undefined],
      ['NUEVOS: 20 días. RENOVACIONES: 15 días', undefined, undefined],
    ];
    for (const [words, amount, unit] of cases) {
      const { usualTime } = (await one({ tiempo_de_respuesta: words })).variant;
      assert.deepEqual([usualTime?.amount, usualTime?.unit, usualTime?.text?.es], [amount, unit, words]);
    }
  });

  it('makes steps of one list, numbered or with dashes, and leaves any other text whole', async () => {
    const titles = async (instrucciones: string) =>
      (await one({ instrucciones })).variant.steps.map(({ title }) => title.es);
    assert.deepEqual(await titles('<p>1. Pague.</p><p>2. Retire.</p>'), ['Pague.', 'Retire.']);
    assert.deepEqual(await titles('<p>–Pague.</p><p>–Retire.</p>'), ['Pague.', 'Retire.']);
    assert.deepEqual(await titles('<ol><li>Pague.</li></ol><ol start="2"><li>Retire.</li></ol>'), [
      'Pague.',
      'Retire.',
    ]);
    assert.deepEqual(await titles('<p>Antes de todo:</p><p>1. Pague.</p><p>2. Retire.</p>'), []);
    assert.deepEqual(await titles('<p>1. Pague.</p><p>3. Retire.</p>'), []);
  });

  it('keeps the link of a step, without saying its words twice', async () => {
    const { variant } = await one({
      instrucciones:
        '<ol><li>Entre a <a href="https://ejemplo.gob.gt/x">la página</a>.</li><li>Pague.</li></ol>',
    });
    assert.deepEqual(variant.steps[0], {
      order: 1,
      title: { es: 'Entre a la página.' },
      description: {
        es: [{ t: 'p', c: [{ t: 'a', href: 'https://ejemplo.gob.gt/x', c: ['la página'] }] }],
      },
    });
  });

  it('says online for the trámite itself, not for paying, appointments, kinship or a portal to download from', async () => {
    const kinds = async (instrucciones: string) =>
      (await one({ instrucciones: `<p>${instrucciones}</p>` })).variant.channels.map(({ kind }) => kind);
    assert.deepEqual(await kinds('Puede hacer este trámite en línea o presencial.'), ['online', 'in_person']);
    assert.deepEqual(await kinds('Solicitud en línea del dictamen.'), ['online']);
    for (const words of [
      'Realizar pago en línea.',
      'Solicitar la cita en línea.',
      'Consanguíneos en línea recta.',
      'Descargue el formulario del portal web.',
      'Apto para persona física o jurídica.',
    ])
      assert.deepEqual(await kinds(words), [], words);
  });

  it('tells in Spanish what markup was left out, and in which column', async () => {
    const { notes } = await one({
      respaldo_legal: '<p style="color:red" onclick="x()">Ley</p><script>y</script>',
    });
    assert.deepEqual(notes, [
      'En «respaldo_legal» se quitó el atributo style, 1 vez: «color:red».',
      'En «respaldo_legal» se quitó el atributo onclick, 1 vez: «x()».',
      'En «respaldo_legal» se quitó el elemento script, 1 vez: «y».',
    ]);
  });
});
