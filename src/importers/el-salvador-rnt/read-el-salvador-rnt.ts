/**
 * El Salvador's Registro Nacional de Trámites: a folder (or a ZIP) with one CSV for each of its tables. A procedure is a
 * trámite and each of its modes a variant. Columns that the registry's model does not have are named in the report, and
 * kept as words where there is a text to keep them in.
 */
import { stat } from 'node:fs/promises';
import { tramiteContent, type TramiteContent } from '../../contract/tramite.ts';
import { checkRecord } from '../check-record.ts';
import { gather } from '../gather.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { keptCharacters } from '../kept-characters.ts';
import { summarize, type RowReport } from '../report.ts';
import { finishTramite } from './finish-tramite.ts';
import { withSet, type TableSet } from './open-set.ts';
import { readMunicipality } from './read-municipality.ts';
import { readRows, type Row } from './read-rows.ts';
import { Registry, type RowsOf } from './registry.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** Columns whose cells are words, by table. The others are numbers, codes, dates and closed lists. */
const WORDS: Partial<Record<TableName, readonly string[]>> = {
  institutions: ['name', 'url'],
  categories: ['name', 'description'],
  procedures: ['name'],
  costs: ['description', 'main_url', 'secondary_url', 'main_file', 'secondary_file'],
  modes: [
    'name',
    'description',
    'subject',
    'presentation_url',
    'legal_time_description',
    'responsible_area',
    'responsible_unit',
  ],
  addresses: [
    'detail',
    'municipality',
    'schedule',
    'phone',
    'responsible_name',
    'responsible_position',
    'email',
  ],
  legal_base: ['legislation_name', 'legislation_reference'],
  forms: ['name', 'url', 'file'],
  modes_requirements: ['requirement', 'description', 'url'],
};

export async function readElSalvadorRnt(path: string, options: ImportOptions = {}): Promise<Imported> {
  const { mtime } = (await stat(path).catch(() => undefined)) ?? { mtime: new Date(0) };
  return withSet(path, (set) => readSet(set, mtime.toISOString().slice(0, 10), options));
}

async function readSet(set: TableSet, otherwise: string, options: ImportOptions): Promise<Imported> {
  const { tables, notes } = await readTables(set, options);
  const gathered = gather(options.existing);
  const registry = new Registry(tables, gathered);
  registry.build();
  const tramites: TramiteContent[] = [];
  for (const procedure of registry.procedures) {
    const tramite = finishTramite(procedure, otherwise);
    if (checkRecord(tramiteContent, tramite, procedure.row.report)) tramites.push(tramite);
  }
  const isNew = !options.existing || options.existing.revision === 0;
  return {
    change: {
      ...(isNew
        ? {
            info: {
              title: { es: 'Registro Nacional de Trámites de El Salvador' },
              country: 'SV',
              timeZone: 'America/El_Salvador',
            },
          }
        : {}),
      ...gathered.change(),
      tramites,
    },
    report: { ...report(allRows(tables), registry), notes: [...set.notes, ...notes] },
  };
}

async function readTables(
  { files }: TableSet,
  { onProgress }: ImportOptions,
): Promise<{ tables: RowsOf; notes: string[] }> {
  const sizes = new Map<TableName, number>();
  for (const [table, path] of files) sizes.set(table, (await stat(path)).size);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const notes: string[] = [];
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as RowsOf;
  let before = 0;
  for (const [table, path] of files) {
    const read = await readRows(table, path, (done) => onProgress?.(before + done, total));
    before += sizes.get(table) ?? 0;
    notes.push(...read.notes);
    // TypeScript cannot see that both are of one table.
    (tables[table] as Row<TableName>[]) = read.rows;
  }
  return { tables, notes };
}

function allRows(tables: RowsOf): Row<TableName>[] {
  return TABLE_NAMES.flatMap((table) => tables[table] as Row<TableName>[]);
}

function report(rows: readonly Row<TableName>[], { made }: Registry) {
  const characters = { in: 0, kept: 0 };
  let read = 0;
  const reports = rows.map((row): RowReport => {
    const records = made.get(row.report);
    if (row.report.result === 'refused' || !records) return row.report;
    read += 1;
    if (row.report.asText.length > 0) row.report.result = 'text';
    const counted = keptCharacters(writtenOf(row), records, '{}[]",·');
    characters.in += counted.in;
    characters.kept += counted.kept;
    const unknown = new Map(row.unknown);
    for (const column of counted.short) {
      const words = unknown.get(column);
      row.report.notes.push(
        words === undefined
          ? `Parte de «${column}» no quedó con las mismas palabras.`
          : `«${column}» no tiene lugar en el catálogo; decía: «${words}».`,
      );
    }
    return row.report;
  });
  return summarize(reports, read, characters);
}

function writtenOf(row: Row<TableName>): Record<string, string> {
  const table = row.report.table as TableName;
  const written: Record<string, string> = {};
  for (const column of TABLES[table]) {
    if (!WORDS[table]?.includes(column)) continue;
    const words = (row as Row<'modes'>).get(column as 'name');
    const place = readMunicipality(words);
    const isPlace = column === 'municipality' || column === 'requirement';
    if (words) written[column] = isPlace ? `${place.name} ${place.department}` : words;
  }
  for (const [header, words] of row.unknown) written[header] = words;
  return written;
}
