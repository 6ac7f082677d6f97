/** Files of HSDS → records in the JSON form, whatever form they came in, each with the place where it stands. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { ImportRefused } from '../import-refused.ts';
import { visibleCharacters } from '../../richtext/visible-text.ts';
import { readPackage, type PackagedFile } from '../read-package.ts';
import type { Progress } from '../read-utf8.ts';
import { nestTables, type Tables } from './nest-tables.ts';
import type { Source } from './source.ts';
import { ENTITY_NAMES, SPEC, type EntityName, type Node } from './spec.ts';

/** Levels of objects and lists: the official examples have 9. */
const DEEPEST = 40;

export async function readFiles(path: string, onProgress?: Progress): Promise<Source> {
  const source: Source = { found: [], places: new Map(), notes: [], lostCharacters: 0 };
  const tables: Tables = new Map();
  for await (const file of readPackage(path, ['.csv', '.json', '.jsonl', '.ndjson'], onProgress)) {
    const name = baseOf(file.name);
    // It describes the tables, which say themselves what they hold.
    if (name === 'datapackage' && isJson(file.name)) continue;
    if (file.name.toLowerCase().endsWith('.csv')) readCsv(file, name, tables, source);
    else for (const { value, place } of valuesOf(file)) readValue(value, place, name, { tables, source });
  }
  source.found.push(...nestTables(tables, source));
  if (source.found.length === 0) {
    throw new ImportRefused(
      'No hay ningún servicio, organización ni lugar de HSDS 3. Revise que el archivo sea HSDS 3 en JSON o en CSV.',
    );
  }
  return source;
}

function* valuesOf({ name, text }: PackagedFile): Generator<{ value: unknown; place: string }> {
  if (!/\.(jsonl|ndjson)$/i.test(name)) {
    yield { value: parseJson(text, `«${name}» no es JSON`), place: name };
    return;
  }
  for (const [index, line] of text.split(/\r?\n/).entries())
    if (line.trim() !== '')
      yield {
        value: parseJson(line, `La línea ${index + 1} de «${name}» no es JSON`),
        place: `${name}:${index + 1}`,
      };
}

function parseJson(text: string, fault: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportRefused(
      `${fault}. Revise comillas y comas, o copie el archivo de nuevo: quizá está cortado.`,
    );
  }
  if (isTooDeep(value))
    throw new ImportRefused(`${fault} de HSDS: tiene más de ${DEEPEST} niveles. Revise el archivo.`);
  return value;
}

/** Without recursion: what is looked at may be as deep as anybody likes. */
function isTooDeep(value: unknown): boolean {
  const stack = [{ part: value, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { part, depth } = next;
    if (depth > DEEPEST) return true;
    if (isObject(part))
      for (const child of Object.values(part)) stack.push({ part: child, depth: depth + 1 });
  }
  return false;
}

interface Into {
  tables: Tables;
  source: Source;
}

/** A record, a list, a page of an API (`contents`), or the tabular form as one object of tables. */
function readValue(value: unknown, place: string, name: string, into: Into): void {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) readValue(each, `${place}/${index}`, name, into);
    return;
  }
  if (!isObject(value)) {
    into.source.notes.push(`«${place}» no es un registro; no se guarda.`);
    return;
  }
  if (Array.isArray(value.contents)) {
    readValue(value.contents, `${place}/contents`, name, into);
    return;
  }
  const lists = Object.entries(value).flatMap(([key, rows]): [EntityName, unknown[]][] => {
    const entity = entityOfTable(key.replace(/\.csv$/, ''));
    return entity && Array.isArray(rows) ? [[entity, rows]] : [];
  });
  if (lists.length > 0 && value.id === undefined) {
    for (const [entity, rows] of lists)
      for (const [index, row] of rows.entries())
        addRow(entity, row, `${place}/${SPEC[entity].table}/${index}`, into);
    return;
  }
  const entity = entityOf(value, name);
  if (!entity) {
    // A page of the API about itself, or the description of the package.
    into.source.notes.push(`«${place}» no es un registro de HSDS que conozcamos; no se guarda.`);
    return;
  }
  const node = toNode(value, entity, place, into.source);
  into.source.found.push({ entity, node });
}

function addRow(entity: EntityName, row: unknown, place: string, { tables, source }: Into): void {
  if (!isObject(row)) return;
  // A row may hold lists already: then it is the JSON form under the table's name.
  const node = toNode(row, entity, place, source);
  const rows = tables.get(entity) ?? [];
  rows.push(node);
  tables.set(entity, rows);
}

/** Keeps what the standard knows; the rest is told with its place and value. */
function toNode(value: Record<string, unknown>, entity: EntityName, place: string, source: Source): Node {
  const { fields, lists, objects } = SPEC[entity];
  const node: Node = {};
  source.places.set(node, place);
  for (const [member, content] of Object.entries(value)) {
    const here = `${place}/${member}`;
    if (content === null || content === undefined || content === '') continue;
    const list = Object.hasOwn(lists, member) ? lists[member] : undefined;
    const object = Object.hasOwn(objects, member) ? objects[member] : undefined;
    if (list && Array.isArray(content)) {
      node[member] = content
        .filter(isObject)
        .map((each, index) => toNode(each, list, `${here}/${index}`, source));
    } else if (object && isObject(content) && !Array.isArray(content)) {
      node[member] = toNode(content, object, here, source);
    } else if (
      Object.hasOwn(fields, member) &&
      (typeof content === 'string' || typeof content === 'number')
    ) {
      node[member] = content;
    } else {
      source.notes.push(`No conocemos ${here}; no se guarda: ${JSON.stringify(content)}`);
      if (typeof content === 'string') source.lostCharacters += visibleCharacters(content).length;
    }
  }
  return node;
}

/** By the name of the file where it says so, else by the members that only one entity has. */
function entityOf(value: Record<string, unknown>, name: string): EntityName | undefined {
  if (value.id === undefined && value.name === undefined) return undefined;
  const named = name.replace(/(_full|_list|_package)?$/, '');
  const byName = ENTITY_NAMES.find((entity) => entity === named || SPEC[entity].table === named);
  if (byName) return byName;
  const has = (...members: string[]) => members.some((member) => value[member] !== undefined);
  if (has('location_type')) return 'location';
  if (has('taxonomy_detail', 'term_uri', 'taxonomy_id')) return 'taxonomy_term';
  if (has('status', 'service_at_locations', 'organization', 'organization_id', 'application_process'))
    return 'service';
  if (has('location', 'location_id')) return 'service_at_location';
  if (has('website', 'services', 'locations', 'tax_status', 'legal_status', 'organization_identifiers'))
    return 'organization';
  return undefined;
}

function entityOfTable(table: string): EntityName | undefined {
  return ENTITY_NAMES.find((entity) => SPEC[entity].table === table);
}

function readCsv(file: PackagedFile, name: string, tables: Tables, source: Source): void {
  const entity = entityOfTable(name);
  if (!entity) {
    source.notes.push(`«${file.name}» no es una tabla de HSDS 3; no se guarda.`);
    return;
  }
  for (const [index, row] of rowsOf(file).entries())
    addRow(entity, row, `${file.name}:${index + 2}`, { tables, source });
}

function rowsOf({ name, text }: PackagedFile): Record<string, string>[] {
  const [header = ''] = text.split('\n', 1);
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  try {
    return parse<Record<string, string>>(text, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      delimiter,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new ImportRefused(
      `«${name}» no se puede leer como CSV${lines ? ` cerca de la línea ${lines}` : ''}: revise comillas y comas. No se importó nada.`,
    );
  }
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

function baseOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '').toLowerCase();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
