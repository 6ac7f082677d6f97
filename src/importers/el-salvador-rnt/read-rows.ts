/** One table of the registry → its rows by column. What the registry's model does not have is kept apart, by its header. */
import { ImportRefused } from '../import-refused.ts';
import { refuseRow } from '../check-record.ts';
import { readCsv } from '../read-csv.ts';
import type { Progress } from '../read-utf8.ts';
import type { RowReport } from '../report.ts';
import { columnOf, type ColumnOf, type TableName } from './tables.ts';

export interface Row<Table extends TableName> {
  report: RowReport;
  /** Trimmed; empty when the row or the table does not have it. */
  get: (column: ColumnOf<Table>) => string;
  /** Header and words of columns that the registry's model does not have, where there are words. */
  unknown: [string, string][];
}

export interface Rows<Table extends TableName> {
  notes: string[];
  rows: Row<Table>[];
}

export async function readRows<Table extends TableName>(
  table: Table,
  path: string,
  onProgress?: Progress,
): Promise<Rows<Table>> {
  const csv = await readCsv(path, { onProgress });
  const notes = csv.notes.map((note) => `${table}: ${note}`);
  const rows: Row<Table>[] = [];
  let columns: (ColumnOf<Table> | undefined)[] = [];
  let headers: string[] = [];
  for await (const { cells } of csv.records) {
    if (headers.length === 0) {
      headers = cells.map((cell) => cell.trim());
      columns = headers.map((header) => columnOf(table, header));
      const unknown = headers.filter((header, index) => header !== '' && !columns[index]);
      if (unknown.length > 0) notes.push(`${table}: no conocemos estas columnas: ${unknown.join(', ')}.`);
      if (columns.every((column) => column === undefined))
        throw new ImportRefused(
          `«${table}.csv» no tiene ninguna columna del registro. Revise su encabezado.`,
        );
      continue;
    }
    rows.push(readRow(table, headers, columns, cells, rows.length + 1));
  }
  if (headers.length === 0) throw new ImportRefused(`«${table}.csv» está vacío.`);
  return { notes, rows };
}

function readRow<Table extends TableName>(
  table: Table,
  headers: readonly string[],
  columns: readonly (ColumnOf<Table> | undefined)[],
  cells: readonly string[],
  row: number,
): Row<Table> {
  const report: RowReport = { row, table, result: 'structure', asText: [], notes: [] };
  if (cells.length !== headers.length)
    refuseRow(
      report,
      `La fila tiene ${cells.length} columnas y el encabezado ${headers.length}: sobra o falta un separador. Corríjala.`,
    );
  const values = new Map<string, string>();
  const unknown: [string, string][] = [];
  for (const [index, header] of headers.entries()) {
    const column = columns[index];
    const value = cells[index]?.trim() ?? '';
    if (column) values.set(column, values.get(column) || value);
    else if (value !== '') unknown.push([header || `columna ${index + 1}`, value]);
  }
  return { report, get: (column) => values.get(column) ?? '', unknown };
}
