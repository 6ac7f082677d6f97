/** The mapping that a table seems to need, written beside it for a person to check. Nothing is imported. */
import { stat, writeFile } from 'node:fs/promises';
import type { Catalogue } from '../../server/store.ts';
import { ImportRefused } from '../import-refused.ts';
import { guessMapping, uniqueHeaders } from './guess-mapping.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import { openTable } from './open-table.ts';

/** One column of the proposal, with what the person needs to judge it. */
export interface ProposedColumn {
  header: string;
  column: MappedColumn;
  /** First different values, shortened. */
  samples: string[];
}

export interface Proposal {
  mapping: Mapping;
  mappingFile: string;
  /** False when a file of that name was there already: it is never overwritten. */
  written: boolean;
  columns: ProposedColumn[];
  notUnderstood: string[];
  /** What has to be decided before the import can run. */
  missing: string[];
  notes: string[];
}

/** Rows that the guess looks at. */
const SAMPLE = 200;
const MOST_CHARACTERS = 2_000_000;
const SHOWN = 60;

/** `existing` says the country, its zone, and its only institution when there is one. */
export async function proposeMapping(path: string, existing?: Catalogue): Promise<Proposal> {
  const table = await openTable(path);
  const rows: string[][] = [];
  let characters = 0;
  for await (const row of table.rows) {
    rows.push(row);
    characters += row.reduce((sum, cell) => sum + cell.length, 0);
    if (rows.length === SAMPLE || characters > MOST_CHARACTERS) break;
  }
  const guess = guessMapping(rows);
  const below = rows.slice(guess.headerRow);
  if (Object.keys(guess.columns).length === 0 || below.length === 0)
    throw new ImportRefused('El archivo no tiene ninguna fila debajo de un encabezado.');
  const { mtime } = await stat(path);
  const mapping: Mapping = {
    version: 1,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(table.delimiter === undefined ? {} : { delimiter: table.delimiter }),
    headerRow: guess.headerRow,
    columns: guess.columns,
    defaults: defaults(existing, mtime),
  };
  const mappingFile = `${path}.mapping.json`;
  const headers = uniqueHeaders(rows[guess.headerRow - 1] ?? []);
  const columns = headers.flatMap((header, index) => {
    const column = guess.columns[header];
    return column ? [{ header, column, samples: samplesOf(below, index) }] : [];
  });
  return {
    mapping,
    mappingFile,
    written: await writeNew(mappingFile, mapping),
    columns,
    notUnderstood: guess.notUnderstood,
    missing: whatIsMissing(mapping),
    notes: [
      ...table.notes,
      ...(table.otherSheets.length > 0
        ? [`Se leyó la hoja «${table.sheet ?? ''}»; el libro tiene también: ${table.otherSheets.join(', ')}.`]
        : []),
    ],
  };
}

function defaults(existing: Catalogue | undefined, changed: Date): Mapping['defaults'] {
  const isLoaded = existing !== undefined && existing.revision > 0;
  const country = isLoaded ? existing.info.country : 'SV';
  const [institution, ...more] = existing?.institutions ?? [];
  return {
    ...(institution && more.length === 0
      ? { institution: { code: institution.code, name: institution.name } }
      : {}),
    ...(country === 'SV' ? { currency: 'USD' } : {}),
    country,
    timeZone: isLoaded ? existing.info.timeZone : 'America/El_Salvador',
    updatedAt: changed.toISOString().slice(0, 10),
  };
}

export function whatIsMissing({ columns, defaults: { institution } }: Mapping): string[] {
  const fields = Object.values(columns).map((column) => (typeof column === 'string' ? column : column.field));
  return [
    ...(fields.includes('name')
      ? []
      : ['Ninguna columna es el nombre del trámite: ponga "name" en la que lo sea.']),
    ...(fields.includes('institution') || fields.includes('institutionAcronym') || institution
      ? []
      : [
          'Ninguna columna dice la institución: agregue en "defaults" algo como "institution": { "code": "MAG", "name": { "es": "Ministerio de Agricultura y Ganadería" } }.',
        ]),
  ];
}

function samplesOf(rows: readonly string[][], index: number): string[] {
  const cells = rows.flatMap((row) => (row[index]?.trim() ? [row[index].replace(/\s+/g, ' ').trim()] : []));
  return [...new Set(cells)]
    .slice(0, 2)
    .map((cell) => (cell.length > SHOWN ? `${cell.slice(0, SHOWN - 1)}…` : cell));
}

async function writeNew(path: string, mapping: Mapping): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new ImportRefused(
      `No se pudo escribir «${path}». Copie la tabla a una carpeta donde usted pueda escribir.`,
    );
  }
}
