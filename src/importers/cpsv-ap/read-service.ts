/** A PublicService, with those that are its parts, → the fields of a trámite. */
import { TRAMITE_STATUSES } from '../../contract/vocabulary.ts';
import type { Text } from '../../contract/text.ts';
import type { Thing } from './graph.ts';
import { readDescription, readRich } from './read-rich.ts';
import { readLegalResource, readOutput } from './read-parts.ts';
import { readAudience, readVariant } from './read-variant.ts';
import type { Reading } from './reading.ts';
import type { Fields } from './rest.ts';
import { wordOf } from './terms.ts';

export interface ServiceParts {
  service: Thing;
  /** Services that are its variants, when there are. */
  parts: readonly Thing[];
  /** Day to write when the file says none. */
  updatedAt: string;
}

export function readService(reading: Reading, { service, parts, updatedAt }: ServiceParts): Fields {
  const { graph } = reading;
  graph.accept(service, 'rdf:type', 'dct:isPartOf', 'dct:hasPart', 'dct:publisher');
  const code = reading.code('tramite', service);
  const name = graph.text(service, 'dct:title') ?? { es: code };
  const description = graph.text(service, 'dct:description');
  const [institution] = graph.things(service, 'cv:hasCompetentAuthority');
  const [successor] = graph.things(service, 'dct:isReplacedBy');
  const [source] = graph.things(service, 'dct:source');
  const modified = graph.word(service, 'dct:modified');
  if (modified === undefined)
    reading.note(
      service,
      `El archivo no dice cuándo se actualizó; se puso el día del archivo, ${updatedAt}.`,
    );
  const codes = (kind: 'tramite' | 'category' | 'life_event', things: Thing[]) =>
    things.map((thing) => reading.code(kind, thing));
  return reading.complete(service, {
    code,
    name,
    alternateNames: readTexts(reading, service, 'dct:alternative'),
    ...(description ? readDescription(description) : { summary: name }),
    institution: institution && reading.code('institution', institution),
    audiences: readAudience(reading, service),
    categories: codes('category', graph.things(service, 'cv:thematicArea')),
    lifeEvents: codes('life_event', graph.things(service, 'cv:isGroupedBy')),
    keywords: readTexts(reading, service, 'dcat:keyword'),
    outputs: graph.orderedThings(service, 'cpsv:produces').map((each) => readOutput(reading, each)),
    variants: readVariants(reading, { service, parts, updatedAt }, name),
    requires: codes('tramite', graph.things(service, 'dct:requires')),
    related: codes('tramite', graph.things(service, 'cv:relatedService')),
    legalBasis: graph
      .orderedThings(service, 'cv:hasLegalResource')
      .map((each) => readLegalResource(reading, each)),
    ...readStatus(reading, service),
    successor: successor && reading.code('tramite', successor),
    updatedAt: modified ?? updatedAt,
    source,
  });
}

/** A service with parts of its own is a variant too only when it says something that a variant says. */
function readVariants(reading: Reading, { service, parts }: ServiceParts, name: Text): Fields[] {
  const { graph } = reading;
  if (parts.length === 0) return [readSingle(reading, service)];
  const hasOwn = (
    ['cv:hasChannel', 'cv:holdsRequirement', 'cpsv:hasInput', 'cv:hasCost', 'cpsv:follows'] as const
  ).some((curie) => graph.peek(service, curie).length > 0);
  const own = hasOwn ? [readVariant(reading, service, { code: 'general', name: { es: 'General' } })] : [];
  return [...own, ...parts.map((part) => readPart(reading, part, service, name))];
}

/** Trámite and variant in one. */
export function readSingle(reading: Reading, service: Thing): Fields {
  return readVariant(reading, service, { code: 'unica', name: { es: 'Modalidad única' } });
}

export function readPart(reading: Reading, part: Thing, whole: Thing, name: Text): Fields {
  const { graph } = reading;
  graph.accept(part, 'rdf:type', 'dct:isPartOf');
  if (sameThings(graph.peek(part, 'cv:hasCompetentAuthority'), graph.peek(whole, 'cv:hasCompetentAuthority')))
    graph.accept(part, 'cv:hasCompetentAuthority');
  const title = graph.text(part, 'dct:title');
  const code = reading.wantedCode(part) ?? 'modalidad';
  const start = `${reading.code('tramite', whole)}.`;
  if (code.startsWith(start)) graph.accept(part, 'dct:identifier');
  const description = graph.text(part, 'dct:description');
  return readVariant(reading, part, {
    code: code.startsWith(start) ? code.slice(start.length) : code,
    name: title ? withoutStart(title, name) : { es: code },
    description: readRich([description]),
  });
}

/** «Sacar el DUI: renovación» of «Sacar el DUI» is «renovación». */
function withoutStart(title: Text, name: Text): Text {
  const entries = Object.entries(title).map(([lang, words]) => {
    const start = `${name[lang] ?? name.es}: `;
    return [lang, words.startsWith(start) && words.length > start.length ? words.slice(start.length) : words];
  });
  return { es: title.es, ...(Object.fromEntries(entries) as Record<string, string>) };
}

function sameThings(some: readonly Thing[], others: readonly Thing[]): boolean {
  return some.every((thing) => others.includes(thing));
}

/** Each literal is a text of its own: which ones are translations of each other the graph does not say. */
function readTexts({ graph }: Reading, service: Thing, curie: 'dct:alternative' | 'dcat:keyword'): Text[] {
  return graph
    .literals(service, curie)
    .map(({ text, lang }) => (lang === '' || lang === 'es' ? { es: text } : { es: text, [lang]: text }));
}

function readStatus({ graph }: Reading, service: Thing): { status?: string } {
  const status = graph.peek(service, 'adms:status').map((address) => wordOf(address, 'status'))[0];
  if (!TRAMITE_STATUSES.some((known) => known === status)) return {};
  graph.accept(service, 'adms:status');
  return status === undefined ? {} : { status };
}
