/**
 * Open data for anybody: `datapackage.json` (Frictionless Data Package), the tables as CSV, the whole catalogue as JSON
 * Lines, the offices as GeoJSON and the description of it all as DCAT.
 */
import { stringify } from 'csv-stringify/sync';
import type { Catalogue } from '../../server/store.ts';
import type { ExportedFile, Exporter, ExportOptions } from '../exporter.ts';
import { exportVentanilla } from '../ventanilla/export-ventanilla.ts';
import { describeDataset } from './describe-dataset.ts';
import { describePackage } from './describe-package.ts';
import { officesAsGeoJson } from './offices-as-geojson.ts';
import { tables, type Table } from './tables.ts';

export const exportDatapackage: Exporter = async function* (catalogue, options) {
  for (const table of tables) yield { path: `${table.name}.csv`, content: csvOf(table, catalogue, options) };
  yield { path: 'oficinas.geojson', content: [officesAsGeoJson(catalogue, options)] };
  yield* exportVentanilla(catalogue, options) as Iterable<ExportedFile>;
  yield { path: 'datapackage.json', content: [json(describePackage(catalogue, options))] };
  yield { path: 'dcat.jsonld', content: [json(describeDataset(catalogue, options))] };
};

/** A cell that a spreadsheet would run as a formula is written as text; dates and figures never begin that way. */
function* csvOf(table: Table, catalogue: Catalogue, { publicUrl }: ExportOptions): Generator<string> {
  yield stringify([table.fields.map(({ name }) => name)]);
  for (const row of table.rows(catalogue)) {
    const cells = row.map((cell) => (typeof cell === 'object' ? `${publicUrl}${cell.path}` : cell));
    yield stringify([cells], { cast: { boolean: (value) => String(value) }, escape_formulas: true });
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
