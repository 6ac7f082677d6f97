/** Our own JSON Lines: one record of `src/contract/catalogue.ts` a line, in any order, the catalogue's own data once. */
import { catalogueRecord, type CatalogueRecord } from '../../contract/catalogue.ts';
import { visibleCharacters } from '../../richtext/visible-text.ts';
import { explainIssues } from '../../server/explain-issues.ts';
import { localLayerCode } from '../../server/local-layer-code.ts';
import type { Catalogue, CatalogueChange } from '../../server/store.ts';
import { forEachInside } from '../for-each-inside.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { ImportRefused } from '../import-refused.ts';
import { readJsonValue } from '../read-json-value.ts';
import { readLines } from '../read-lines.ts';
import { readUtf8 } from '../read-utf8.ts';
import { summarize, type RowReport } from '../report.ts';
import { checkReferences } from './check-references.ts';
import { unknownFields } from './unknown-fields.ts';

const TYPES = ['catalogue', 'category', 'life_event', 'institution', 'office', 'tramite', 'local_layer'];

export async function readVentanilla(path: string, options: ImportOptions = {}): Promise<Imported> {
  return readRecords(readLines(readUtf8(path, options.onProgress)), options.existing);
}

/** Records as objects or as lines of JSON; the same checks for both. A row is a line; blank ones are passed over. */
export async function readRecords(
  source: AsyncIterable<unknown> | Iterable<unknown>,
  existing?: Catalogue,
): Promise<Imported> {
  const records: CatalogueRecord[] = [];
  const rows: RowReport[] = [];
  const byKey = new Map<string, RowReport>();
  const characters = { in: 0, kept: 0 };
  let line = 0;
  for await (const written of source) {
    line += 1;
    if (typeof written === 'string' && written.trim() === '') continue;
    const row: RowReport = { row: line, result: 'structure', asText: [], notes: [] };
    rows.push(row);
    const value = readJsonValue(written, row);
    const record = value === undefined ? undefined : readRecord(value, row);
    if (!record) continue;
    if ('code' in record) row.code = record.code;
    const key = keyOf(record);
    const first = byKey.get(key);
    if (first) refuse(row, `«${key}» ya está en la línea ${first.row}. Deje solo una.`);
    else byKey.set(key, row);
    characters.in += countCharacters(value);
    characters.kept += countKept(value, record);
    records.push(record);
  }
  if (rows.length === 0) throw new ImportRefused('El archivo está vacío.');
  const change = toChange(records);
  for (const [key, faults] of checkReferences(change, existing)) {
    const row = byKey.get(key);
    for (const fault of faults) if (row) refuse(row, fault);
  }
  const read = rows.filter((row) => row.result !== 'refused').length;
  return { change, report: summarize(rows, read, characters) };
}

function readRecord(value: unknown, row: RowReport): CatalogueRecord | undefined {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    refuse(row, `/type: Se espera uno de estos valores: ${TYPES.join(', ')}.`);
    return undefined;
  }
  const parsed = catalogueRecord.safeParse(value);
  if (!parsed.success) {
    for (const { pointer, detail } of explainIssues(parsed.error.issues))
      refuse(row, `${pointer}: ${detail}`);
    return undefined;
  }
  for (const pointer of unknownFields(value, parsed.data))
    row.notes.push(`No conocemos el campo ${pointer}; no se guarda.`);
  return parsed.data;
}

function keyOf(record: CatalogueRecord): string {
  if (record.type === 'catalogue') return record.type;
  return `${record.type} ${record.type === 'local_layer' ? localLayerCode(record) : record.code}`;
}

/** Visible characters of every text inside; names of members are not text. */
function countCharacters(value: unknown): number {
  let count = 0;
  forEachInside(value, (part) => {
    if (typeof part === 'string') count += visibleCharacters(part).length;
  });
  return count;
}

/** Of those, the ones that the record has in the same place. As deep as the record at most. */
function countKept(written: unknown, understood: unknown): number {
  if (typeof written === 'string') return written === understood ? visibleCharacters(written).length : 0;
  if (!isObject(written) || !isObject(understood)) return 0;
  return Object.keys(written).reduce(
    (sum, name) => sum + (Object.hasOwn(understood, name) ? countKept(written[name], understood[name]) : 0),
    0,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function refuse(row: RowReport, why: string): void {
  row.result = 'refused';
  row.notes.push(why);
}

/** Records without their `type`, each in its list. */
export function toChange(records: readonly CatalogueRecord[]): CatalogueChange {
  const change = {
    categories: [],
    lifeEvents: [],
    institutions: [],
    offices: [],
    tramites: [],
    localLayers: [],
  } as Required<Omit<CatalogueChange, 'info'>>;
  let info: CatalogueChange['info'];
  for (const { type, ...record } of records) {
    switch (type) {
      case 'catalogue':
        info = record as CatalogueChange['info'];
        break;
      case 'category':
        change.categories.push(record as (typeof change.categories)[number]);
        break;
      case 'life_event':
        change.lifeEvents.push(record as (typeof change.lifeEvents)[number]);
        break;
      case 'institution':
        change.institutions.push(record as (typeof change.institutions)[number]);
        break;
      case 'office':
        change.offices.push(record as (typeof change.offices)[number]);
        break;
      case 'tramite':
        change.tramites.push(record as (typeof change.tramites)[number]);
        break;
      case 'local_layer':
        change.localLayers.push(record as (typeof change.localLayers)[number]);
        break;
    }
  }
  return info ? { info, ...change } : change;
}
