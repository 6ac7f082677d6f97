/** `ventanilla import FILE --from FORMAT`: reads, reports, and writes all or nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import cliProgress from 'cli-progress';
import { importers, importFile } from '../../importers/import-file.ts';
import type { Imported } from '../../importers/imported.ts';
import { ImportRefused } from '../../importers/import-refused.ts';
import { describeProposal } from '../../importers/table/describe-proposal.ts';
import { proposeMapping } from '../../importers/table/propose-mapping.ts';
import { summarize, type ImportReport, type RowReport } from '../../importers/report.ts';
import { FILE_NAME, openSqliteStore } from '../../server/sql/sqlite-store.ts';
import type { Catalogue } from '../../server/store.ts';
import { dataDirectory } from '../data-directory.ts';

interface CommandOptions {
  from: string;
  mapping?: string;
  data?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** What `--json` prints, alone on stdout. */
interface ImportJson extends ImportReport {
  file: string;
  from: string;
  dryRun: boolean;
  /** Revision of the catalogue after the import; null when nothing was written. */
  revision: number | null;
  /** Why the file as a whole was refused; its rows are then not told. */
  error?: string;
}

/** Rows with notes that a person is shown; all of them are in --json. */
const SHOWN = 20;
const NOTHING_WRITTEN = 'No se importó nada: corrija las filas rechazadas y vuelva a intentarlo.';

export function importCommand(): Command {
  return new Command('import')
    .description('Trae un catálogo de un archivo. Un archivo con un error no se importa a medias.')
    .argument('<archivo>', 'archivo que se importa')
    .addOption(
      new Option('--from <formato>', 'formato del archivo')
        .choices(Object.keys(importers))
        .makeOptionMandatory(),
    )
    .option(
      '--mapping <archivo>',
      'con --from table: qué es cada columna; sin ella se propone y no se importa',
    )
    .option('--data <carpeta>', 'dónde están los datos (si no se dice: VENTANILLA_DATA o .data)')
    .option('--dry-run', 'solo revisa y reporta; no escribe nada')
    .option('--json', 'escribe el reporte completo como JSON')
    .action(runImport);
}

async function runImport(file: string, options: CommandOptions): Promise<void> {
  const { from, dryRun = false, json = false } = options;
  const print = (report: ImportReport, more: Pick<ImportJson, 'revision' | 'error'>) => {
    const written: ImportJson = { file, from, dryRun, ...report, ...more };
    process.stdout.write(`${JSON.stringify(written, null, 2)}\n`);
  };
  const directory = dataDirectory(options.data);
  if (options.mapping !== undefined && from !== 'table')
    throw new ImportRefused('--mapping es solo para --from table. Quítelo, o use ese formato.');
  if (from === 'table' && options.mapping === undefined) {
    await showProposal(file, options, await existingCatalogue(directory));
    return;
  }
  let imported: Imported;
  try {
    imported = await readWithProgress(file, options, await existingCatalogue(directory));
  } catch (error) {
    if (json && error instanceof ImportRefused)
      print(summarize([], 0, { in: 0, kept: 0 }), { revision: null, error: error.message });
    throw error;
  }
  const { change, report } = imported;
  const revision = change && !dryRun ? await write(change, directory) : null;
  if (json) print(report, { revision });
  else for (const line of describe(imported, dryRun)) console.log(line);
  if (!change) {
    if (json) console.error(NOTHING_WRITTEN);
    process.exitCode = 1;
  }
}

/** A table without a mapping: what its columns seem to be, for a person to check. */
async function showProposal(
  file: string,
  { json, data }: CommandOptions,
  existing: Catalogue | undefined,
): Promise<void> {
  const proposal = await proposeMapping(file, existing);
  if (json) process.stdout.write(`${JSON.stringify({ file, from: 'table', ...proposal }, null, 2)}\n`);
  else for (const line of describeProposal(proposal, file, data)) console.log(line);
}

/** What is there already, without making a store where there is none: a trial run or a refused file leaves no trace. */
async function existingCatalogue(directory: string): Promise<Catalogue | undefined> {
  if (!existsSync(join(directory, FILE_NAME))) return undefined;
  const store = await openSqliteStore(directory);
  try {
    return await store.catalogue();
  } finally {
    await store.close();
  }
}

async function write(change: NonNullable<Imported['change']>, directory: string): Promise<number> {
  const store = await openSqliteStore(directory);
  try {
    return (await store.changeCatalogue(change)).revision;
  } finally {
    await store.close();
  }
}

async function readWithProgress(
  file: string,
  { from, mapping, json }: CommandOptions,
  existing: Catalogue | undefined,
): Promise<Imported> {
  // A bar is for a person who waits: not in a pipe, not in a log, not beside JSON.
  const bar =
    process.stderr.isTTY && !json
      ? new cliProgress.SingleBar({
          format: 'Leyendo {bar} {percentage} %',
          hideCursor: true,
          stream: process.stderr,
        })
      : undefined;
  bar?.start(1, 0);
  try {
    return await importFile(file, from, {
      ...(existing ? { existing } : {}),
      ...(mapping === undefined ? {} : { mapping }),
      onProgress: (done, total) => {
        bar?.setTotal(total);
        bar?.update(done);
      },
    });
  } finally {
    bar?.stop();
  }
}

function describe({ report, change }: Imported, dryRun: boolean): string[] {
  const lines = [
    `Filas leídas: ${report.read} de ${report.rows}. Perdidas: ${report.lost}.`,
    `Con todo en su lugar: ${report.structured}. Con partes como texto: ${report.text}. Rechazadas: ${report.refused}.`,
    `Caracteres visibles conservados: ${report.charactersKept} de ${report.charactersIn}.`,
  ];
  for (const note of report.notes ?? []) lines.push(note);
  const noted = report.rowsReport.filter((row) => row.notes.length > 0);
  const told = change ? noted : noted.filter((row) => row.result === 'refused');
  for (const row of told.slice(0, SHOWN)) lines.push(describeRow(row));
  if (told.length > SHOWN) lines.push(`… y ${told.length - SHOWN} filas más con avisos; véalas con --json.`);
  if (!change) lines.push(NOTHING_WRITTEN);
  else lines.push(dryRun ? 'Solo se revisó: no se escribió nada.' : 'Importado.');
  return lines;
}

function describeRow({ row, table, code, notes }: RowReport): string {
  return `  ${table ? `${table}, ` : ''}fila ${row}${code ? ` (${code})` : ''}: ${notes.join(' ')}`;
}
