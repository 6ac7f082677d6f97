import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { utils, write as writeBook } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { importFile } from '../../src/importers/import-file.ts';
import { ImportRefused } from '../../src/importers/import-refused.ts';
import { proposeMapping } from '../../src/importers/table/propose-mapping.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ventanilla-hostile-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const MEGABYTE = 1024 * 1024;
const TEXT =
  'Código,Nombre del trámite,Institución\n1,Permiso de pesca y acuicultura,Ministerio de Ejemplos\n';

let files = 0;
function write(content: string | Uint8Array, ending = 'csv'): string {
  files += 1;
  const path = join(folder, `${files}.${ending}`);
  writeFileSync(path, content);
  return path;
}
/** `total` bytes of `block` over and over, after `start`. */
function writeLarge(start: string, block: Buffer, total: number, ending: string): string {
  const path = write(start, ending);
  const file = openSync(path, 'a');
  for (let size = 0; size < total; size += block.length) writeSync(file, block);
  closeSync(file);
  return path;
}

/** Every importer of text that takes one file, as a person calls it. */
const readers: Record<string, (path: string) => Promise<unknown>> = {
  table: (path) => proposeMapping(path),
  'gob-bo': (path) => importFile(path, 'gob-bo'),
  ventanilla: (path) => importFile(path, 'ventanilla'),
  'guatemala-cnt': (path) => importFile(path, 'guatemala-cnt'),
};
async function isRefused(path: string, why: RegExp, names = Object.keys(readers)) {
  for (const name of names) {
    await assert.rejects(readers[name]!(path), (error) => {
      assert.ok(error instanceof ImportRefused, `${name}: ${String(error)}`);
      assert.match(error.message, why, name);
      return true;
    });
  }
}
const columnsOf = async (path: string) => Object.keys((await proposeMapping(path)).mapping.columns);

describe('A hostile file', () => {
  it('is refused with what to do when it is not there, empty, a folder, or no text', async () => {
    await isRefused(join(folder, 'no.csv'), /No encontramos el archivo.*Revise la ruta/);
    await isRefused(write(''), /vacío|ninguna fila/);
    await isRefused(write(' \n \n'), /vacío|ninguna fila|le faltan columnas/);
    await isRefused(folder, /es una carpeta.*Escriba la ruta/);
    const noise = Buffer.from(
      Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256),
    );
    await isRefused(write(noise), /no es de texto/);
    await isRefused(write('%PDF-1.7 y lo demás'), /Es un PDF/, ['gob-bo', 'ventanilla', 'guatemala-cnt']);
    await isRefused(write(Buffer.from('1f8b0800', 'hex')), /Está comprimido/);
    await isRefused(write(zipSync({ a: new Uint8Array(9) })), /Es un Excel o un ZIP/, [
      'gob-bo',
      'ventanilla',
    ]);
    await isRefused(write('<html><table><tr><td>x</table>', 'xls'), /es una página web/, ['table']);
    await isRefused(write(TEXT, 'xlsx'), /no es un libro de Excel/, ['table']);
    await isRefused(write(Buffer.from('d0cf11e0a1b11ae1aaaa', 'hex'), 'xls'), /no se puede abrir/, ['table']);
    await isRefused(write(zipSync({ 'a.txt': new Uint8Array(9) }), 'xlsx'), /no se puede abrir/, ['table']);
  });

  it('in another encoding is read when that is certain, with a note, and otherwise refused', async () => {
    const expected = ['Código', 'Nombre del trámite', 'Institución'];
    const big = Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16();
    const encoded: [Buffer, RegExp | undefined][] = [
      [Buffer.from(TEXT), undefined],
      [Buffer.from(`\ufeff${TEXT}`), undefined],
      [Buffer.from(`\ufeff${TEXT}`, 'utf16le'), /UTF-16/],
      [big, /UTF-16/],
      [Buffer.from(TEXT, 'utf16le'), /UTF-16/],
      [Buffer.from(TEXT, 'latin1'), /Windows-1252/],
      [
        Buffer.concat([
          Buffer.from(TEXT.repeat(2), 'latin1'),
          Buffer.from([0x93, 0x41, 0x94, 0x2c, 0x97, 0x2c, 0x80]),
        ]),
        /Windows-1252/,
      ],
    ];
    for (const [bytes, note] of encoded) {
      const path = write(bytes);
      assert.deepEqual(await columnsOf(path), expected, String(note));
      const { notes } = await proposeMapping(path);
      if (note) assert.match(notes.join(), note);
      else assert.deepEqual(notes, []);
    }
    // DOS (850) and the old Macintosh: the same letters, other bytes.
    const dos = Buffer.from(
      TEXT.replaceAll('ó', '\u00a2').replaceAll('á', '\u00a0').replaceAll('í', '\u00a1'),
      'latin1',
    );
    const mac = Buffer.from(TEXT.replaceAll('ó', '\u0097').replaceAll('á', '\u0087'), 'latin1');
    for (const bytes of [dos, mac])
      await isRefused(write(bytes), /codificación.*Guárdelo en UTF-8/, ['table', 'gob-bo']);
    await isRefused(write(Buffer.from(TEXT, 'latin1')), /no está en UTF-8.*Guárdelo/, [
      'ventanilla',
      'guatemala-cnt',
    ]);
  });

  it('damaged after its first half is refused too', async () => {
    const half = Buffer.from(TEXT.repeat(2000));
    const cut = write(Buffer.concat([half, Buffer.from([0, 0, 7]), half]));
    await isRefused(cut, /no es de texto|está dañado/, ['gob-bo', 'ventanilla']);
    const { mappingFile } = await proposeMapping(write(half));
    await assert.rejects(importFile(cut, 'table', { mapping: mappingFile }), ImportRefused);
  });

  it('with a quote that is never closed, or rows of other lengths, says where', async () => {
    const open = write(`${TEXT}2,"Sin cerrar,Ministerio\n${'x,y,z\n'.repeat(50)}`);
    const { mappingFile } = await proposeMapping(write(TEXT));
    await assert.rejects(
      importFile(open, 'table', { mapping: mappingFile }),
      /comillas que se abren y no se cierran/,
    );
    const ragged = await importFile(write(`${TEXT}2,Solo dos\n3,a,b,c\n`), 'table', { mapping: mappingFile });
    assert.equal(ragged.change, undefined);
    assert.deepEqual(
      ragged.report.rowsReport.map(({ result }) => result),
      ['structure', 'refused', 'refused'],
    );
  });

  it('of one line of 50 MB, or of JSON without end, does not fill the memory', async () => {
    const line = writeLarge('{"nombre":"', Buffer.alloc(MEGABYTE, 'a'), 50 * MEGABYTE, 'jsonl');
    await isRefused(line, /línea 1 es demasiado larga/, ['gob-bo', 'ventanilla']);
    const record = writeLarge('id,', Buffer.alloc(MEGABYTE, 'a'), 50 * MEGABYTE, 'csv');
    await isRefused(record, /demasiado grande/, ['guatemala-cnt']);
    const deep = write(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'jsonl');
    for (const name of ['gob-bo', 'ventanilla']) {
      const { change, report } = await importFile(deep, name);
      assert.equal(change, undefined);
      assert.match(report.rowsReport[0]?.notes.join() ?? '', /niveles de anidamiento/);
    }
  });

  it('of 200 MB is read piece by piece, in a heap that could not hold it', () => {
    const cell = 'Palabras de una columna que nadie entiende. '.repeat(2400);
    const path = join(folder, 'large.csv');
    const file = openSync(path, 'w');
    writeSync(file, 'Nombre del trámite,Institución,Notas internas\n');
    for (let size = 0, turn = 0; size < 200 * MEGABYTE; turn += 1)
      size += writeSync(file, `Trámite ${turn},Ministerio de Ejemplos,${cell}\n`);
    closeSync(file);
    const run = (code: string) => {
      const answer = spawnSync(
        process.execPath,
        ['--max-old-space-size=96', '--input-type=module', '--eval', code],
        {
          encoding: 'utf8',
          cwd: root,
        },
      );
      assert.equal(answer.status, 0, answer.stderr.slice(0, 2000));
      return JSON.parse(answer.stdout) as Record<string, number>;
    };
    const module = (name: string) => JSON.stringify(pathToFileURL(join(root, 'src/importers', name)).href);
    const told = run(`
      import { importFile } from ${module('import-file.ts')};
      import { proposeMapping } from ${module('table/propose-mapping.ts')};
      const { mappingFile, notUnderstood } = await proposeMapping(${JSON.stringify(path)});
      let steps = 0;
      const onProgress = () => { steps += 1; };
      const { report } = await importFile(${JSON.stringify(path)}, 'table', { mapping: mappingFile, onProgress });
      console.log(JSON.stringify({ rows: report.rows, read: report.read, steps, left: notUnderstood.length, kept: report.charactersKept }));
    `);
    assert.ok((told['rows'] ?? 0) > 1500, JSON.stringify(told));
    assert.deepEqual([told['read'], told['left']], [told['rows'], 1]);
    assert.ok((told['steps'] ?? 0) > 1000);
    rmSync(path);
  });
});

describe('A bomb', () => {
  /** An archive that declares `declared` bytes for each file, whatever is in it. */
  function lie(archive: Uint8Array, declared: number): Uint8Array {
    const bytes = Buffer.from(archive);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      const signature = bytes.readUInt32LE(at);
      if (signature === 0x04034b50) bytes.writeUInt32LE(declared, at + 22);
      if (signature === 0x02014b50) bytes.writeUInt32LE(declared, at + 24);
    }
    return bytes;
  }
  const zeros = new Uint8Array(120 * MEGABYTE);
  const workbook = () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Nombre del trámite', 'Costo'],
        ['Permiso', '5'],
      ]),
      'Hoja',
    );
    return unzipSync(writeBook(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  };

  it('in a workbook is stopped before it opens, also when it lies about its size', async () => {
    const packed = zipSync({ ...workbook(), 'xl/media/bomb.bin': zeros }, { level: 1 });
    assert.ok(packed.length < MEGABYTE);
    for (const ending of ['xlsx', 'ods'])
      await isRefused(write(packed, ending), /se abriría a más de 100 MB/, ['table']);
    await isRefused(write(lie(packed, 10), 'xlsx'), /se abriría a más de 100 MB/, ['table']);
  });

  it('of the registry is stopped before it opens, and leaves nothing half imported', async () => {
    const tables = { 'procedures.csv': new Uint8Array(9), 'modes.csv': new Uint8Array(9) };
    const liar = write(lie(zipSync(tables), 800 * MEGABYTE), 'zip');
    await assert.rejects(importFile(liar, 'el-salvador-rnt'), /se abriría a más de 1024 MB/);
    await assert.rejects(importFile(write('PK no', 'zip'), 'el-salvador-rnt'), /dañado/);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await assert.rejects(importFile(empty, 'el-salvador-rnt'), /Faltan tablas.*procedures\.csv, modes\.csv/);
    await assert.rejects(importFile(write(TEXT), 'el-salvador-rnt'), /Escriba la carpeta/);
    await assert.rejects(importFile(join(folder, 'nada'), 'el-salvador-rnt'), /No encontramos/);
  });

  it('of many short rows beside one cell at the far end of the sheet does not take the program with it', async () => {
    const parts = workbook();
    const name = Object.keys(parts).find((each) => each.endsWith('sheet1.xml')) ?? '';
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>1</v></c></row>`,
    );
    const far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>';
    const sheet = new TextDecoder()
      .decode(parts[name])
      .replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${far}${rows.join('')}</sheetData>`);
    parts[name] = new TextEncoder().encode(sheet);
    await isRefused(write(zipSync(parts), 'xlsx'), /demasiado grande para abrirlo entero/, ['table']);
  });
});
