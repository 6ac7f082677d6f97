/** A table in any of the forms that people bring → its rows as they stand. What it is tell its first bytes, not its name. */
import { basename } from 'node:path';
import { checkFile, firstBytes } from '../check-file.ts';
import { ImportRefused } from '../import-refused.ts';
import { readCsv } from '../read-csv.ts';
import type { Progress } from '../read-utf8.ts';
import { readWorkbook, type Sheet } from './read-workbook.ts';

export interface OpenTable {
  notes: string[];
  delimiter?: string;
  sheet?: string;
  /** Names of the other sheets. */
  otherSheets: string[];
  /** All rows from the first on, blank ones of a sheet among them. To be read once. */
  rows: AsyncIterable<string[]>;
}

interface Choice {
  sheet?: string | undefined;
  delimiter?: string | undefined;
  onProgress?: Progress | undefined;
}

/** Throws ImportRefused for what is no table, or has no such sheet. */
export async function openTable(
  path: string,
  { sheet, delimiter, onProgress }: Choice = {},
): Promise<OpenTable> {
  const size = await checkFile(path);
  if (size === 0) throw new ImportRefused(`El archivo «${path}» está vacío.`);
  const start = await firstBytes(path, 64);
  const name = basename(path).toLowerCase();
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return fromWorkbook(await readWorkbook(path, name.endsWith('.ods') ? 'ods' : 'xlsx'), sheet);
  if (start.subarray(0, 4).toString('hex') === 'd0cf11e0')
    return fromWorkbook(await readWorkbook(path, 'xls'), sheet);
  if (/^\s*</.test(start.toString('latin1'))) {
    throw new ImportRefused(
      'El archivo es una página web o XML, aunque su nombre diga otra cosa. Ábralo en Excel o LibreOffice, guárdelo como .xlsx y vuelva a intentarlo.',
    );
  }
  if (/\.(xlsx|xlsm|xls|ods)$/.test(name)) {
    throw new ImportRefused(
      'El archivo no es un libro de Excel, aunque su nombre lo diga, o está dañado. Cópielo de nuevo; si es un CSV, cámbiele el final del nombre a .csv.',
    );
  }
  const csv = await readCsv(path, { onProgress, delimiter });
  return { notes: csv.notes, delimiter: csv.delimiter, otherSheets: [], rows: cellsOf(csv.records) };
}

async function* cellsOf(records: AsyncIterable<{ cells: string[] }>): AsyncGenerator<string[]> {
  for await (const { cells } of records) yield cells;
}

function fromWorkbook(sheets: Sheet[], wanted: string | undefined): OpenTable {
  const hasRows = ({ rows }: Sheet) => rows.some((row) => row.filter((cell) => cell.trim()).length > 1);
  const chosen = wanted === undefined ? sheets.find(hasRows) : sheets.find(({ name }) => name === wanted);
  const names = sheets.map(({ name }) => name);
  if (!chosen) {
    throw new ImportRefused(
      wanted === undefined
        ? 'El libro no tiene ninguna hoja con una tabla.'
        : `El libro no tiene la hoja «${wanted}». Tiene estas: ${names.join(', ')}. Corríjala en el mapeo.`,
    );
  }
  return {
    notes: [],
    sheet: chosen.name,
    otherSheets: names.filter((name) => name !== chosen.name),
    rows: (async function* () {
      yield* chosen.rows;
    })(),
  };
}
