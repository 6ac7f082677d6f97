/** Our own JSON Lines: one record of `src/contract/catalogue.ts` a line, in any order, the catalogue's own data once. */
import { catalogueRecord, type CatalogueRecord } from '../../contract/catalogue.ts';
import type { CatalogueChange } from '../../server/store.ts';
import type { Imported } from '../imported.ts';
import { ImportRefused } from '../import-refused.ts';
import { readUtf8, type Progress } from '../read-utf8.ts';
import { summarize, type RowReport } from '../report.ts';
import { checkReferences } from './check-references.ts';
import { unknownFields } from './unknown-fields.ts';

export async function readVentanilla(path: string, onProgress?: Progress): Promise<Imported> {
  return readRecords(lines(readUtf8(path, onProgress)));
}

/** Records as objects or as lines of JSON; the same checks for both. */
export async function readRecords(source: AsyncIterable<unknown> | Iterable<unknown>): Promise<Imported> {
  const records: CatalogueRecord[] = [];
  const rows: RowReport[] = [];
  const byCode = new Map<string, RowReport>();
  for await (const written of source) {
    const row: RowReport = { row: rows.length + 1, result: 'structure', asText: [], notes: [] };
    rows.push(row);
    const record = readRecord(written, row);
    if (!record) continue;
    if ('code' in record) {
      row.code = record.code;
      const key = `${record.type} ${record.code}`;
      if (byCode.has(key))
        refuse(row, `El código «${record.code}» ya está en la línea ${byCode.get(key)?.row ?? 0}.`);
      byCode.set(key, row);
      byCode.set(record.code, row);
    }
    if (row.result !== 'refused') records.push(record);
  }
  if (rows.length === 0) throw new ImportRefused('El archivo está vacío.');
  const change = toChange(records);
  for (const [code, faults] of checkReferences(change)) {
    const row = byCode.get(code);
    for (const fault of faults) if (row) refuse(row, fault);
  }
  const read = rows.filter((row) => row.result !== 'refused').length;
  return { change, report: summarize(rows, read, { in: 0, kept: 0 }) };
}

function readRecord(written: unknown, row: RowReport): CatalogueRecord | undefined {
  let value = written;
  if (typeof written === 'string') {
    try {
      value = JSON.parse(written);
    } catch {
      refuse(row, 'La línea no es JSON. Revise comillas y comas; cada registro va en una sola línea.');
      return undefined;
    }
  }
  const parsed = catalogueRecord.safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) refuse(row, `/${issue.path.join('/')}: ${issue.message}`);
    return undefined;
  }
  for (const pointer of unknownFields(value, parsed.data))
    row.notes.push(`No conocemos el campo ${pointer}; no se guarda.`);
  return parsed.data;
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

async function* lines(source: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of source) {
    const parts = (rest + piece).split(/\r?\n/);
    rest = parts.pop() ?? '';
    for (const line of parts) if (line.trim() !== '') yield line;
  }
  if (rest.trim() !== '') yield rest;
}
