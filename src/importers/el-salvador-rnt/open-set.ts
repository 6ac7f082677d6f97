/** The registry's CSVs in a folder or in a ZIP → where each table is. A ZIP is opened into a folder that is removed after. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ImportRefused } from '../import-refused.ts';
import { walkZip } from '../walk-zip.ts';
import { NEEDED, TABLE_NAMES, type TableName } from './tables.ts';

export interface TableSet {
  files: Map<TableName, string>;
  notes: string[];
}

const LARGEST = 1024 * 1024 * 1024;

/** `use` gets the tables; whatever was opened for them is gone when it has ended. */
export async function withSet<Result>(
  path: string,
  use: (set: TableSet) => Promise<Result>,
): Promise<Result> {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new ImportRefused(`No encontramos «${path}». Revise la ruta.`);
  if (status.isDirectory()) return use(await findTables(path));
  if (!path.toLowerCase().endsWith('.zip')) {
    throw new ImportRefused(
      `El registro son varios CSV (procedures.csv, modes.csv…). Escriba la carpeta que los tiene, o un .zip de ellos, en vez de «${path}».`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-rnt-'));
  try {
    await unpack(path, folder);
    return await use(await findTables(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Only the CSVs, by their last name: whatever path a ZIP claims, they end up in the folder. */
async function unpack(path: string, folder: string): Promise<void> {
  const files: number[] = [];
  const taken = new Set<string>();
  try {
    await walkZip(path, {
      limit: LARGEST,
      visit: (entry) => {
        const name = basename(entry.replaceAll('\\', '/'));
        if (!/^[\w-]+\.csv$/i.test(name)) return undefined;
        if (taken.has(name.toLowerCase()))
          throw new ImportRefused(`El ZIP tiene dos veces «${name}». Deje solo uno.`);
        taken.add(name.toLowerCase());
        const file = openSync(join(folder, name), 'w');
        files.push(file);
        // Written at once: pieces that wait for a disk would fill the memory.
        return (piece) => writeSync(file, piece);
      },
    });
  } finally {
    for (const file of files) closeSync(file);
  }
}

async function findTables(folder: string): Promise<TableSet> {
  const names = (await readdir(folder)).filter((name) => /\.csv$/i.test(name)).sort();
  const files = new Map<TableName, string>();
  const notes: string[] = [];
  for (const name of names) {
    const table = TABLE_NAMES.find((each) => `${each}.csv` === name.toLowerCase());
    if (table) files.set(table, join(folder, name));
    else notes.push(`No conocemos la tabla «${name}»; no se importó.`);
  }
  const missing = NEEDED.filter((table) => !files.has(table));
  if (missing.length > 0) {
    throw new ImportRefused(
      `Faltan tablas del registro: ${missing.map((table) => `${table}.csv`).join(', ')}. Póngalas en la misma carpeta y vuelva a intentarlo.`,
    );
  }
  return { files, notes };
}
