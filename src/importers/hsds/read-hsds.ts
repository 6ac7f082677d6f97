/**
 * Open Referral's Human Services Data Specification 3: JSON as an API gives it (records, lists, pages, JSON Lines), or the
 * tabular package, as a file, a folder or a ZIP. Services become trámites, organizations institutions, locations offices,
 * terms categories. Words go to `es` as they are, whatever their language: HSDS does not say it of a record.
 */
import { stat } from 'node:fs/promises';
import { catalogueInfo } from '../../contract/catalogue.ts';
import { category, institution, lifeEvent, localLayer, office } from '../../contract/institution.ts';
import type { LifeEvent } from '../../contract/institution.ts';
import { code as codeSchema } from '../../contract/text.ts';
import { tramiteContent } from '../../contract/tramite.ts';
import { explainIssues } from '../../server/explain-issues.ts';
import type { CatalogueChange } from '../../server/store.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { summarize, type RowReport } from '../report.ts';
import { applyDifferences, extensionOf, isOwn, TAXONOMIES, TERMS, valuesOf } from './extension.ts';
import { countWords } from './count-words.ts';
import { findCycles, gather, type Gathered, type RecordKind, type Records } from './gather.ts';
import { readFiles } from './read-files.ts';
import { wordsOf, type Node } from './spec.ts';
import { taxonomyToCategory, toCategory, toInstitution, toOffice, type CodeOf } from './to-institution.ts';
import { toTramite } from './to-tramite.ts';

/** Where offices go whose organization nobody names. */
const NOBODY = 'SIN-INSTITUCION';
const LANGUAGE =
  'HSDS no dice en qué idioma está cada registro: sus palabras quedan en «es». Revise que sea así.';
type Change = Required<Omit<CatalogueChange, 'info'>> & Pick<CatalogueChange, 'info'>;

interface Reading {
  records: Records;
  codes: ReadonlyMap<Gathered, string>;
  codeOf: CodeOf;
  /** Identifiers that stand above themselves. */
  cycles: ReadonlySet<string>;
  change: Change;
  updatedAt: string;
  /** Institutions that are there already. */
  known: ReadonlySet<string>;
}

export async function readHsds(path: string, options: ImportOptions = {}): Promise<Imported> {
  const source = await readFiles(path, options.onProgress);
  const records = gather(source);
  const codes = codesOf(records);
  const reading: Reading = {
    records,
    codes,
    codeOf: (kind, id) => {
      const record = records[kind].get(id);
      return record && codes.get(record);
    },
    cycles: new Set([
      ...findCycles(records.organization, 'parent_organization_id'),
      ...findCycles(records.taxonomy_term, 'parent_id'),
    ]),
    change: {
      categories: [],
      lifeEvents: [],
      institutions: [],
      offices: [],
      tramites: [],
      localLayers: [],
    },
    updatedAt: (await stat(path)).mtime.toISOString(),
    known: new Set(options.existing?.institutions.map(({ code }) => code)),
  };
  const rows: RowReport[] = [];
  const characters = { in: source.lostCharacters, kept: 0 };
  for (const kind of ['taxonomy', 'taxonomy_term', 'organization', 'location', 'service'] as const) {
    for (const record of records[kind].values()) {
      const row: RowReport = {
        row: rows.length + 1,
        result: 'structure',
        asText: [],
        notes: [...record.notes],
      };
      const into: Into = { reading, row, said: [] };
      readRecord(record, into);
      // Our own vocabulary is no record of the catalogue.
      if (isOwn(record.id)) continue;
      rows.push(row);
      if (row.result !== 'refused') countWords(record, into, characters);
      if (row.result === 'structure' && row.asText.length > 0) row.result = 'text';
    }
  }
  const [first] = rows;
  // A catalogue of ours says its languages itself.
  const isOurs = records.taxonomy.has(TAXONOMIES.extension);
  first?.notes.unshift(...(isOurs ? [] : [LANGUAGE]), ...source.notes);
  const read = rows.filter(({ result }) => result !== 'refused').length;
  return { change: reading.change, report: summarize(rows, read, characters) };
}

/** Code in the catalogue of each record: ours where the file is ours, a term's own where nobody else has it, else the id. */
function codesOf(records: Records): Map<Gathered, string> {
  const codes = new Map<Gathered, string>();
  const taken = new Set<string>();
  for (const kind of Object.keys(records) as RecordKind[]) {
    for (const record of records[kind].values()) {
      if (kind === 'taxonomy' && isOwn(record.id)) continue;
      const own = kind === 'taxonomy_term' ? wordsOf(record.node, 'code') : '';
      const isFree = codeSchema.safeParse(own).success && !taken.has(`${kind} ${own}`);
      const code = extensionOf(record.node)?.code ?? (isFree ? own : record.id);
      taken.add(`${kind} ${code}`);
      codes.set(record, code);
    }
  }
  return codes;
}

function readRecord(record: Gathered, into: Into): void {
  const { reading, row } = into;
  const { kind, id, node } = record;
  if (id === TAXONOMIES.extension) readInfo(node, reading, row);
  if (isOwn(id)) return;
  const code = reading.codes.get(record) ?? '';
  row.code = code;
  const fault = faultOf(record, code, reading);
  if (fault) {
    refuse(row, fault);
    return;
  }
  READERS[kind](record, code, into);
}

/** Why the record cannot be read at all. */
function faultOf({ id, kind, node, place }: Gathered, code: string, { cycles }: Reading): string | undefined {
  if (!id) return `A ${place} le falta su «id». HSDS lo pide en cada registro.`;
  if (!codeSchema.safeParse(code).success)
    return `El «id» de ${place} no sirve de código: «${id}». Use un UUID.`;
  if (!wordsOf(node, 'name') && kind !== 'location') return `A ${place} le falta su nombre (name).`;
  if (cycles.has(id))
    return `${place} está por encima de sí mismo (su «parent» lleva de vuelta a él). Corríjalo.`;
  return undefined;
}

interface Into {
  reading: Reading;
  row: RowReport;
  /** What was made of the record, for the count of characters. */
  said: unknown[];
}

const READERS: Record<RecordKind, (record: Gathered, code: string, into: Into) => void> = {
  taxonomy: ({ node }, code, into) => {
    const made = finish(taxonomyToCategory(node, code), node, category, into);
    if (made) into.reading.change.categories.push(made);
  },
  taxonomy_term: (record, code, into) => {
    const { node } = record;
    const { change, codeOf } = into.reading;
    const isLifeEvent = wordsOf(node, 'taxonomy_id') === TAXONOMIES.lifeEvents;
    if (isLifeEvent) {
      const made = finish(toLifeEvent(node, code), node, lifeEvent, into);
      if (made) change.lifeEvents.push(made);
      return;
    }
    noteParent(record, 'parent_id', 'taxonomy_term', into);
    const made = finish(toCategory(node, code, codeOf), node, category, into);
    if (made) change.categories.push(made);
  },
  organization: (record, code, into) => {
    noteParent(record, 'parent_organization_id', 'organization', into);
    const made = finish(
      toInstitution(record.node, code, into.reading.codeOf),
      record.node,
      institution,
      into,
    );
    if (made) into.reading.change.institutions.push(made);
  },
  location: (record, code, into) => {
    const { node } = record;
    const owner = organizationOfLocation(record, into.reading);
    if (owner === NOBODY) into.row.notes.push('La fuente no dice de qué organización es este lugar.');
    const made = finish(toOffice(node, code, owner), node, office, into);
    if (made) into.reading.change.offices.push(made);
    if (made?.institution === NOBODY) addNobody(into.reading);
  },
  service: (record, code, into) => {
    const { node } = record;
    const { reading, row } = into;
    const organization = wordsOf(node, 'organization_id');
    const owner =
      reading.codeOf('organization', organization) ??
      (reading.known.has(organization) ? organization : undefined);
    if (!owner) {
      refuse(
        row,
        organization
          ? `${record.place}: la organización «${organization}» no está en el archivo. Agréguela.`
          : `${record.place} no dice su organización (organization_id). Agréguela.`,
      );
      return;
    }
    if (!wordsOf(node, 'last_modified'))
      row.notes.push('No dice cuándo cambió (last_modified); queda la fecha del archivo.');
    const context = {
      code,
      institution: owner,
      codeOf: reading.codeOf,
      taxonomyOf: (term: string) => wordsOf(reading.records.taxonomy_term.get(term)?.node, 'taxonomy_id'),
      updatedAt: reading.updatedAt,
    };
    const understood = toTramite(node, context);
    const made = finish(understood, node, tramiteContent, into);
    if (!made) return;
    reading.change.tramites.push(made);
    const { variants, description } = understood;
    if (!extensionOf(node)) {
      if (variants[0]?.instructions) row.asText.push('application_process');
      if (description) row.asText.push('description');
    }
    readLayers(node, into);
  },
};

/** With our own differences where there are any, checked as everything is. */
function finish<T>(
  understood: T,
  node: Node,
  schema: {
    safeParse: (value: unknown) => { data?: T; error?: { issues: Parameters<typeof explainIssues>[0] } };
  },
  { row, said }: Into,
): T | undefined {
  const { value, edited } = applyDifferences(understood, extensionOf(node)?.differences ?? []);
  for (const pointer of edited)
    row.notes.push(
      `${pointer || '/'} se editó en HSDS: vale lo editado, y se pierde lo que HSDS no puede decir de él.`,
    );
  const { data, error } = schema.safeParse(value);
  for (const { pointer, detail } of explainIssues(error?.issues ?? [])) refuse(row, `${pointer}: ${detail}`);
  said.push(understood, data);
  return data;
}

export function toLifeEvent(node: Node, code: string): LifeEvent {
  return { code, name: { es: wordsOf(node, 'name') }, order: 1, tramites: [] };
}

function readInfo(node: Node, { change }: Reading, row: RowReport): void {
  const extension = extensionOf(node);
  if (!extension) return;
  const { data } = catalogueInfo.safeParse(applyDifferences({}, extension.differences).value);
  if (data) change.info = data;
  else row.notes.push('Los datos del catálogo no se entienden; quedan los que hay.');
}

/** What an institution adds to a fiche: HSDS has nothing like it, so that it travels whole. */
function readLayers(node: Node, { reading, row }: Into): void {
  for (const written of valuesOf(node, TERMS.localLayer)) {
    const { data } = localLayer.safeParse(parsed(written));
    if (data) reading.change.localLayers.push(data);
    else row.notes.push(`Una capa local no se entiende y no se guarda: ${written}`);
  }
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

function organizationOfLocation({ id, node }: Gathered, { records, codeOf, known }: Reading): string {
  const named = wordsOf(node, 'organization_id');
  const own = codeOf('organization', named) ?? (known.has(named) ? named : undefined);
  if (own) return own;
  for (const service of records.service.values()) {
    const places = service.node.service_at_locations;
    if (Array.isArray(places) && places.some((place) => wordsOf(place, 'location_id') === id)) {
      const found = codeOf('organization', wordsOf(service.node, 'organization_id'));
      if (found) return found;
    }
  }
  return NOBODY;
}

function addNobody({ change }: Reading): void {
  if (change.institutions.some(({ code }) => code === NOBODY)) return;
  change.institutions.push({
    code: NOBODY,
    name: { es: 'Institución que la fuente no nombra' },
    kind: 'other',
    phones: [],
    domains: [],
  });
}

/** A parent that is not in the file cannot be kept. */
function noteParent(
  { node }: Gathered,
  column: string,
  kind: 'organization' | 'taxonomy_term',
  { reading, row }: Into,
): void {
  const parent = wordsOf(node, column);
  if (parent && !reading.records[kind].has(parent))
    row.notes.push(`El registro de arriba («${parent}», ${column}) no está en el archivo; queda sin él.`);
}

function refuse(row: RowReport, why: string): void {
  row.result = 'refused';
  row.notes.push(why);
}
