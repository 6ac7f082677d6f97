/**
 * Bolivia's gob.bo, JSON Lines of its public records. Their shape is known only roughly: fields may be missing, be a text,
 * a number, a list or an object. A field that nobody knows is in the report with its path, its words and how often it came.
 */
import { stat } from 'node:fs/promises';
import { institution as institutionSchema, office as officeSchema } from '../../contract/institution.ts';
import { tramiteContent, type TramiteContent } from '../../contract/tramite.ts';
import { checkRecord, refuseRow } from '../check-record.ts';
import { gather, type Gathered } from '../gather.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { ImportRefused } from '../import-refused.ts';
import { keptCharacters } from '../kept-characters.ts';
import { readJsonValue } from '../read-json-value.ts';
import { readLines } from '../read-lines.ts';
import { readText } from '../read-text.ts';
import { summarize, type RowReport } from '../report.ts';
import { readRecord, type ReadRecord } from './read-record.ts';
import { isObject, Source, type Json } from './source.ts';

/** Words of an unknown field that the report repeats. */
const SHOWN = 2000;
/** Values that the change writes in another way, or not for people. */
const VALUES =
  /(^|\.)(id|codigo|fecha_actualizacion|actualizado|updated_at|fecha_modificacion|latitud|longitud|lat|lon|lng|moneda)$/;

interface Reading {
  gathered: Gathered;
  otherwise: string;
  tramites: Map<string, { tramite: TramiteContent; row: number }>;
  unknown: Map<string, number>;
  characters: { in: number; kept: number };
}

export async function readGobBo(path: string, options: ImportOptions = {}): Promise<Imported> {
  const { notes, pieces } = await readText(path, options.onProgress);
  const reading: Reading = {
    gathered: gather(options.existing),
    otherwise: (await stat(path)).mtime.toISOString().slice(0, 10),
    tramites: new Map(),
    unknown: new Map(),
    characters: { in: 0, kept: 0 },
  };
  const rows: RowReport[] = [];
  let line = 0;
  for await (const written of readLines(pieces)) {
    line += 1;
    if (written.trim() === '') continue;
    const report: RowReport = { row: line, result: 'structure', asText: [], notes: [] };
    rows.push(report);
    const value = readJsonValue(written, report);
    if (isObject(value)) readOne(value, report, reading);
    else if (value !== undefined) refuseRow(report, 'La línea no es un registro (un objeto entre llaves).');
  }
  if (rows.length === 0) throw new ImportRefused('El archivo está vacío.');
  const isNew = !options.existing || options.existing.revision === 0;
  const title = { es: 'Trámites del Estado Plurinacional de Bolivia' };
  return {
    change: {
      ...(isNew
        ? { info: { title, country: 'BO', timeZone: 'America/La_Paz', source: 'https://www.gob.bo' } }
        : {}),
      ...reading.gathered.change(),
      tramites: [...reading.tramites.values()].map(({ tramite }) => tramite),
    },
    report: {
      ...summarize(rows, reading.tramites.size, reading.characters),
      notes: [
        ...notes,
        ...[...reading.unknown].map(
          ([pattern, times]) =>
            `No conocemos el campo ${pattern} (${times === 1 ? '1 vez' : `${times} veces`}); sus palabras están en el reporte de cada fila.`,
        ),
      ],
    },
  };
}

function readOne(record: Json, report: RowReport, reading: Reading): void {
  const { gathered, otherwise, tramites } = reading;
  const source = new Source();
  const made = readRecord(record, { source, gathered, report, otherwise });
  if (!made || !isValid(made, report)) return;
  const { tramite } = made;
  const first = tramites.get(tramite.code);
  if (first) {
    refuseRow(report, `El trámite ${tramite.code} ya está en la línea ${first.row}. Deje solo uno.`);
    return;
  }
  tramites.set(tramite.code, { tramite, row: report.row });
  const unread = source.unread(record);
  for (const { path, pattern, words } of unread) {
    reading.unknown.set(pattern, (reading.unknown.get(pattern) ?? 0) + 1);
    report.notes.push(`No conocemos el campo ${path}: «${words.slice(0, SHOWN)}».`);
  }
  // A summary made of the description would count its words twice.
  const counted = keptCharacters(textsByPath(record, ''), [
    { ...tramite, summary: undefined },
    made.institution,
    made.categories,
    made.offices,
  ]);
  reading.characters.in += counted.in;
  reading.characters.kept += counted.kept;
  for (const path of counted.short)
    if (!unread.some((each) => path.startsWith(each.path)))
      report.notes.push(`Parte de ${path} no quedó con las mismas palabras.`);
  if (report.asText.length > 0) report.result = 'text';
}

function isValid({ tramite, institution, offices }: ReadRecord, report: RowReport): boolean {
  return (
    checkRecord(tramiteContent, tramite, report) &&
    checkRecord(institutionSchema, institution, report) &&
    offices.every((office) => checkRecord(officeSchema, office, report))
  );
}

/** Texts of the record by their path; numbers and values are not texts. */
function textsByPath(value: unknown, path: string): Record<string, string> {
  if (VALUES.test(path)) return {};
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  const isList = Array.isArray(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      Object.entries(
        textsByPath(inner, isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`),
      ),
    ),
  );
}
