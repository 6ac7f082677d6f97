/**
 * CPSV-AP 3.2 in Turtle, JSON-LD or RDF/XML → our records. A graph of anybody's is taken as far as our model goes, and
 * whatever nobody reads is named in the report; a graph of our own export gives back the catalogue it was made from.
 */
import { stat } from 'node:fs/promises';
import type { Imported, ImportOptions } from '../imported.ts';
import type { ImportReport } from '../report.ts';
import { ImportRefused } from '../import-refused.ts';
import { readRecords } from '../ventanilla/read-ventanilla.ts';
import { countKept } from './count-kept.ts';
import { Graph, type Thing } from './graph.ts';
import { parseRdf, type ParsedRdf } from './parse-rdf.ts';
import { partsByWhole } from './parts-by-whole.ts';
import { readCategory, readInfo, readInstitution, readLifeEvent, readOffice } from './read-organisations.ts';
import { readService } from './read-service.ts';
import { Reading } from './reading.ts';
import type { Fields } from './rest.ts';
import { iri, OWN, shortened } from './terms.ts';

interface FoundRecord {
  thing: Thing;
  table: string;
  record: Fields;
}

export async function readCpsvAp(path: string, options: ImportOptions = {}): Promise<Imported> {
  const parsed = await parseRdf(path, options.onProgress);
  const graph = new Graph(parsed.statements);
  if (graph.instances('cpsv:PublicService').length === 0)
    throw new ImportRefused('El archivo no trae ningún cpsv:PublicService. Revise que sea CPSV-AP.');
  const reading = new Reading(graph);
  const updatedAt = (await stat(path)).mtime.toISOString().slice(0, 10);
  const found = readGraph(reading, updatedAt);
  const imported = await readRecords(
    found.map(({ record }) => record),
    options.existing,
  );
  return { ...imported, report: completeReport(imported.report, { found, reading, parsed }) };
}

/** What is referred to comes first, as in our own files. */
function readGraph(reading: Reading, updatedAt: string): FoundRecord[] {
  const { graph } = reading;
  const parts = partsByWhole(graph);
  const authority = authorities(graph);
  const inner = new Set([...parts.values()].flat());
  const services = graph.instances('cpsv:PublicService').filter((service) => !inner.has(service));
  const record = (table: string, type: string, thing: Thing, fields: Fields): FoundRecord => ({
    thing,
    table,
    record: { type, ...fields },
  });
  return [
    ...catalogueOf(reading).map(([thing, fields]) => record('Dataset', 'catalogue', thing, fields)),
    ...ordered(graph, categoriesOf(graph)).map((thing) =>
      record('Concept', 'category', thing, readCategory(reading, thing)),
    ),
    ...ordered(graph, graph.instances('cv:PublicOrganisation')).map((thing) =>
      record('PublicOrganisation', 'institution', thing, readInstitution(reading, thing)),
    ),
    ...ordered(graph, officesOf(graph)).map((thing) =>
      record('ContactPoint', 'office', thing, readOffice(reading, thing, authority.get(thing))),
    ),
    ...ordered(graph, lifeEventsOf(graph)).map((thing, index) =>
      record('LifeEvent', 'life_event', thing, readLifeEvent(reading, thing, index + 1)),
    ),
    ...ordered(graph, services).map((service) =>
      record(
        'PublicService',
        'tramite',
        service,
        readService(reading, { service, parts: ordered(graph, parts.get(service) ?? []), updatedAt }),
      ),
    ),
    ...ordered(graph, graph.ownInstances(OWN.localLayer)).map((thing) => {
      graph.accept(thing, 'rdf:type');
      return record('LocalLayer', 'local_layer', thing, reading.complete(thing, {}));
    }),
  ];
}

function ordered(graph: Graph, things: readonly Thing[]): Thing[] {
  return things
    .map((thing) => ({ thing, place: Number(graph.own(thing, OWN.order) ?? Infinity) }))
    .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
    .map(({ thing }) => thing);
}

/** A catalogue is described whole only by our own exports: country and zone are no words of the standard. */
function catalogueOf(reading: Reading): [Thing, Fields][] {
  const { graph } = reading;
  return graph
    .instances('dcat:Dataset')
    .filter((thing) => !graph.isA(thing, iri('cpsv:PublicService')))
    .filter((thing) => graph.own(thing, OWN.rest) !== undefined)
    .map((thing) => [thing, readInfo(reading, thing)]);
}

function categoriesOf(graph: Graph): Thing[] {
  const used = graph
    .instances('cpsv:PublicService')
    .flatMap((service) => graph.peek(service, 'cv:thematicArea'));
  const listed = graph
    .instances('skos:Concept')
    .filter((thing) => graph.peek(thing, 'skos:inScheme').some((scheme) => scheme.endsWith(OWN.categories)));
  const found = new Set([...listed, ...used]);
  for (const thing of found) for (const broader of graph.peek(thing, 'skos:broader')) found.add(broader);
  return [...found];
}

function officesOf(graph: Graph): Thing[] {
  return graph.instances('cv:ContactPoint').filter((thing) => graph.peek(thing, 'locn:address').length > 0);
}

function lifeEventsOf(graph: Graph): Thing[] {
  const classes = ['cv:LifeEvent', 'cv:BusinessEvent', 'cv:Event'] as const;
  return [...new Set(classes.flatMap((each) => graph.instances(each)))];
}

/** The organisation of the first service that names the office, where the office names none. */
function authorities(graph: Graph): ReadonlyMap<Thing, Thing> {
  const found = new Map<Thing, Thing>();
  for (const service of graph.instances('cpsv:PublicService')) {
    const [authority] = graph.peek(service, 'cv:hasCompetentAuthority');
    for (const contact of graph.peek(service, 'cv:contactPoint'))
      if (authority !== undefined && !found.has(contact)) found.set(contact, authority);
  }
  return found;
}

interface Outcome {
  found: readonly FoundRecord[];
  reading: Reading;
  parsed: ParsedRdf;
}

/** Notes stand with the record that they speak of; those of its parts and of what nobody reads, with the file. */
function completeReport(report: ImportReport, { found, reading, parsed }: Outcome): ImportReport {
  const counted = countKept(
    reading.graph,
    found.map(({ record }) => record),
  );
  const { notes } = reading;
  for (const { subject, predicate, object, use } of reading.graph.statements()) {
    if (use !== 'unread' || isKnownType(predicate, object)) continue;
    const value = typeof object === 'string' ? object : object.text;
    reading.note(subject, `No hay dónde guardar ${shortened(predicate)} de ${subject}: «${value}».`);
  }
  for (const { subject, predicate, text } of counted.short)
    reading.note(subject, `Se perdieron caracteres de ${shortened(predicate)} de ${subject}: «${text}».`);
  for (const row of report.rowsReport) {
    const { thing, table } = found[row.row - 1] ?? {};
    if (table !== undefined) row.table = table;
    if (thing === undefined) continue;
    row.notes = row.notes.concat(notes.get(thing) ?? []);
    notes.delete(thing);
  }
  const general = [...parsed.notes, ...standInNotes(reading.graph), ...[...notes.values()].flat()];
  return {
    ...report,
    warnings: report.rowsReport.reduce(
      (sum, row) => sum + (row.result === 'refused' ? 0 : row.notes.length),
      general.length,
    ),
    charactersIn: counted.in + parsed.charactersLost,
    charactersKept: counted.kept,
    ...(general.length > 0 ? { notes: general } : {}),
  };
}

function standInNotes({ standIns }: Graph): string[] {
  const langs = [...standIns].join(', ');
  return standIns.size === 0
    ? []
    : [`Hay textos sin español; en su lugar quedó el primero que había (${langs}). Pida la traducción.`];
}

/** What a thing is, is no text, and the classes of the standard are known. */
function isKnownType(predicate: string, object: unknown): boolean {
  return predicate === iri('rdf:type') && typeof object === 'string' && shortened(object) !== object;
}
