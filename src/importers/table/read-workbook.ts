/**
 * An Excel or LibreOffice workbook → its sheets as rows of text. The readers hold a workbook whole, so a process of its own
 * reads it, with a limit to its memory: a sheet that claims a million columns ends that process and not the program. (A
 * thread with such a limit does so only mostly: now and then V8 runs out of it between two checks and ends the program.)
 */
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { read, utils } from '@e965/xlsx';
import readXlsx from 'read-excel-file/node';
import { checkFile } from '../check-file.ts';
import { ImportRefused } from '../import-refused.ts';
import { walkZip } from '../walk-zip.ts';

export interface Sheet {
  name: string;
  rows: string[][];
}
/** `xlsx` with one reader, whatever else Excel and LibreOffice write with the other. */
export type WorkbookKind = 'xlsx' | 'ods' | 'xls';

const MEGABYTE = 1024 * 1024;
const LARGEST = 50 * MEGABYTE;
const LARGEST_OPEN = 100 * MEGABYTE;
const MEMORY_MB = 768;
const THIS_FILE = fileURLToPath(import.meta.url);
/** The exit code of a program that an error of its own ended; without memory it is another, or a signal. */
const FAULT = 1;

/** Throws ImportRefused for a workbook that is damaged, locked or too large. */
export async function readWorkbook(path: string, kind: WorkbookKind): Promise<Sheet[]> {
  if ((await checkFile(path)) > LARGEST) throw tooLarge();
  if (kind !== 'xls') await walkZip(path, { limit: LARGEST_OPEN });
  return new Promise((resolve, reject) => {
    const reader = fork(THIS_FILE, [kind, path], {
      execArgv: [`--max-old-space-size=${String(MEMORY_MB)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    reader.once('message', (sheets) => {
      resolve(sheets as Sheet[]);
    });
    reader.once('error', reject);
    // The last message may come after the end of the process, never after that of the channel. After a message this
    // changes nothing.
    const ended = (): void => {
      const { exitCode, signalCode, connected } = reader;
      if (connected || (exitCode === null && signalCode === null)) return;
      reject(exitCode === FAULT || exitCode === 0 ? damaged() : tooLarge());
    };
    reader.once('exit', ended);
    reader.once('disconnect', ended);
  });
}

async function readXlsxSheets(path: string): Promise<Sheet[]> {
  const sheets = await readXlsx(path, { parseNumber: Number });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}

async function readOtherSheets(path: string): Promise<Sheet[]> {
  const book = read(await readFile(path), {
    type: 'buffer',
    dense: true,
    cellDates: true,
    UTC: true,
    cellFormula: false,
    cellHTML: false,
  });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    const rows = sheet
      ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, UTC: true, defval: null })
      : [];
    return { name, rows: rows.map((row) => row.map(cellText)) };
  });
}

/** As a person reads the cell. A number without the noise of its sixteenth digit; a date without an hour that it has not. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  return '';
}

function tooLarge(): ImportRefused {
  return new ImportRefused(
    'El libro es demasiado grande para abrirlo entero. Guarde la hoja como «CSV UTF-8» y vuelva a intentarlo.',
  );
}

function damaged(): ImportRefused {
  return new ImportRefused(
    'El libro no se puede abrir: está dañado, tiene contraseña o no es lo que su nombre dice. Ábralo en Excel o LibreOffice, guárdelo como .xlsx sin contraseña y vuelva a intentarlo.',
  );
}

if (process.argv[1] === THIS_FILE && process.send) {
  const [kind, path = ''] = process.argv.slice(2);
  process.send(await (kind === 'xlsx' ? readXlsxSheets(path) : readOtherSheets(path)));
  process.disconnect();
}
