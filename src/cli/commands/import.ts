/** `ventanilla import FILE --from FORMAT`: reads, reports, and writes all or nothing. */
import { Command, Option } from 'commander';
import cliProgress from 'cli-progress';
import { importers, importFile } from '../../importers/import-file.ts';
import type { Imported } from '../../importers/imported.ts';
import { ImportRefused } from '../../importers/import-refused.ts';
import type { RowReport } from '../../importers/report.ts';
import { openSqliteStore } from '../../server/sql/sqlite-store.ts';
import { dataDirectory } from '../data-directory.ts';

interface ImportOptions {
  from: string;
  data?: string;
  dryRun?: boolean;
  json?: boolean;
}

export function importCommand(): Command {
  return new Command('import')
    .description('Trae un catálogo de un archivo. Un archivo con un error no se importa a medias.')
    .argument('<archivo>', 'archivo que se importa')
    .addOption(
      new Option('--from <formato>', 'formato del archivo')
        .choices(Object.keys(importers))
        .makeOptionMandatory(),
    )
    .option('--data <carpeta>', 'dónde están los datos (VENTANILLA_DATA o .data)')
    .option('--dry-run', 'solo revisa y reporta; no escribe nada')
    .option('--json', 'escribe el reporte como JSON')
    .action(runImport);
}

async function runImport(file: string, options: ImportOptions): Promise<void> {
  const imported = await readWithProgress(file, options);
  const { report, change } = imported;
  let revision: number | undefined;
  if (change && !options.dryRun) {
    const store = await openSqliteStore(dataDirectory(options.data));
    try {
      ({ revision } = await store.changeCatalogue(change));
    } finally {
      await store.close();
    }
  }
  if (options.json) {
    const written = { file, from: options.from, dryRun: options.dryRun ?? false, revision, ...report };
    process.stdout.write(`${JSON.stringify(written, null, 2)}\n`);
  } else {
    for (const line of describe(imported, options.dryRun ?? false)) console.log(line);
  }
  if (!change) process.exitCode = 1;
}

async function readWithProgress(file: string, { from, json }: ImportOptions): Promise<Imported> {
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
    return await importFile(file, from, (done, total) => {
      bar?.setTotal(total);
      bar?.update(done);
    });
  } catch (error) {
    if (json && error instanceof ImportRefused) {
      process.stdout.write(`${JSON.stringify({ file, from, error: error.message }, null, 2)}\n`);
    }
    throw error;
  } finally {
    bar?.stop();
  }
}

function describe({ report, change }: Imported, dryRun: boolean): string[] {
  const lines = [
    `Filas leídas: ${report.read} de ${report.rows}. Perdidas: ${report.lost}.`,
    `Con todo en su lugar: ${report.structured}. Con partes como texto: ${report.text}. Rechazadas: ${report.refused}.`,
  ];
  if (report.charactersIn > 0) {
    lines.push(`Caracteres visibles conservados: ${report.charactersKept} de ${report.charactersIn}.`);
  }
  const noted = report.rowsReport.filter((row) => row.notes.length > 0);
  const shown = change ? noted.slice(0, 20) : noted.filter((row) => row.result === 'refused');
  for (const row of shown) lines.push(describeRow(row));
  if (change && noted.length > shown.length)
    lines.push(`… y ${noted.length - shown.length} filas más con avisos; véalas con --json.`);
  if (!change) lines.push('No se importó nada: corrija las filas rechazadas y vuelva a intentarlo.');
  else lines.push(dryRun ? 'Solo se revisó: no se escribió nada.' : 'Importado.');
  return lines;
}

function describeRow({ row, code, notes }: RowReport): string {
  return `  fila ${row}${code ? ` (${code})` : ''}: ${notes.join(' ')}`;
}
