/**
 * HSDS 3 in both its forms: `hsds/json` as an API would give it, and `hsds/csv`, a tabular data package. Reading either
 * gives the same catalogue back (docs/formatos/hsds.md).
 */
import { stringify } from 'csv-stringify/sync';
import {
  CLOSED_LISTS,
  ENTITY_NAMES,
  listOf,
  SPEC,
  wordsOf,
  type EntityName,
  type Field,
  type Node,
} from '../../importers/hsds/spec.ts';
import type { Catalogue } from '../../server/store.ts';
import type { ExportedFile, Exporter, ExportOptions } from '../exporter.ts';
import { nodesOf, type Nodes } from './to-nodes.ts';

export const exportHsds: Exporter = (catalogue, options) => {
  const nodes = nodesOf(catalogue, options);
  return [
    { path: 'hsds/json/taxonomies.json', content: arrayOf(nodes.taxonomies()) },
    { path: 'hsds/json/taxonomy_terms.json', content: arrayOf(termsOf(catalogue, nodes)) },
    {
      path: 'hsds/json/organizations.json',
      content: arrayOf(catalogue.institutions.map(nodes.organization)),
    },
    { path: 'hsds/json/locations.json', content: arrayOf(each(catalogue.offices, nodes.location)) },
    { path: 'hsds/json/services.json', content: arrayOf(fullServices(catalogue, nodes)) },
    ...ENTITY_NAMES.map((entity): ExportedFile => ({
      path: `hsds/csv/${SPEC[entity].table}.csv`,
      content: tableOf(entity, catalogue, options),
    })),
    { path: 'hsds/csv/datapackage.json', content: [describeTables(catalogue, options)] },
  ];
};

function* each<T>(records: readonly T[], toNode: (record: T) => Node): Generator<Node> {
  for (const record of records) yield toNode(record);
}

function* termsOf({ categories, lifeEvents }: Catalogue, nodes: Nodes): Generator<Node> {
  yield* nodes.ownTerms();
  yield* each(categories, nodes.category);
  yield* each(lifeEvents, nodes.lifeEvent);
}

function* servicesOf({ tramites }: Catalogue, nodes: Nodes): Generator<Node> {
  for (const tramite of tramites) if (tramite.status !== 'draft') yield nodes.service(tramite);
}

/** As an API gives a service: with its organization, places and terms inside, in short. */
function* fullServices(catalogue: Catalogue, nodes: Nodes): Generator<Node> {
  const known = new Map<string, Node>();
  const remember = (node: Node, entity: EntityName, members: readonly string[]) => {
    const required = Object.entries(SPEC[entity].fields).filter(([, { isRequired }]) => isRequired);
    const kept = new Set([...required.map(([name]) => name), ...members]);
    known.set(
      wordsOf(node, 'id'),
      Object.fromEntries(Object.entries(node).filter(([name]) => kept.has(name))),
    );
  };
  for (const node of termsOf(catalogue, nodes)) remember(node, 'taxonomy_term', ['code', 'taxonomy_id']);
  for (const each of catalogue.institutions) remember(nodes.organization(each), 'organization', []);
  for (const office of catalogue.offices)
    remember(nodes.location(office), 'location', ['name', 'organization_id']);
  const withInner = (node: Node, column: string, member: string): Node => {
    const inner = known.get(wordsOf(node, column));
    return inner ? { ...node, [member]: inner } : node;
  };
  for (const node of servicesOf(catalogue, nodes)) {
    yield {
      ...withInner(node, 'organization_id', 'organization'),
      ...changed(node, 'attributes', (inner) => withInner(inner, 'taxonomy_term_id', 'taxonomy_term')),
      ...changed(node, 'service_at_locations', (inner) => withInner(inner, 'location_id', 'location')),
    };
  }
}

function changed(node: Node, member: string, change: (inner: Node) => Node): Node {
  const list = listOf(node, member);
  return list.length > 0 ? { [member]: list.map(change) } : {};
}

function* arrayOf(nodes: Iterable<Node>): Generator<string> {
  let before = '[\n';
  for (const node of nodes) {
    yield before + JSON.stringify(node);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Which tables the records of each kind say something in. */
const WRITTEN: Record<'organization' | 'location' | 'service', readonly EntityName[]> = {
  organization: ['organization', 'phone', 'attribute'],
  location: ['location', 'phone', 'contact', 'address', 'schedule', 'language', 'accessibility', 'attribute'],
  service: ['service', 'phone', 'service_at_location', 'cost_option', 'required_document', 'attribute'],
};

/** The records again for each table: time, and not the memory of a country. */
function* recordsOf(entity: EntityName, catalogue: Catalogue, nodes: Nodes): Generator<[EntityName, Node]> {
  for (const node of nodes.taxonomies()) yield ['taxonomy', node];
  for (const node of termsOf(catalogue, nodes)) yield ['taxonomy_term', node];
  if (WRITTEN.organization.includes(entity))
    for (const institution of catalogue.institutions) yield ['organization', nodes.organization(institution)];
  if (WRITTEN.location.includes(entity))
    for (const office of catalogue.offices) yield ['location', nodes.location(office)];
  if (WRITTEN.service.includes(entity))
    for (const node of servicesOf(catalogue, nodes)) yield ['service', node];
}

function* tableOf(entity: EntityName, catalogue: Catalogue, options: ExportOptions): Generator<string> {
  const nodes = nodesOf(catalogue, options, entity === 'attribute');
  const columns = Object.keys(SPEC[entity].fields);
  yield stringify([columns]);
  for (const [kind, node] of recordsOf(entity, catalogue, nodes)) {
    const rows = [...rowsOf(kind, node, {}, entity)];
    if (rows.length > 0) yield stringify(rows.map((row) => columns.map((column) => cellOf(row[column]))));
  }
}

/** Rows of `wanted` inside `node`, each with the column of whoever holds it. */
function* rowsOf(entity: EntityName, node: Node, links: Node, wanted: EntityName): Generator<Node> {
  if (entity === wanted) yield { ...links, ...node };
  const { lists } = SPEC[entity];
  for (const [member, inner] of Object.entries(lists)) {
    const held = node[member];
    if (Array.isArray(held))
      for (const each of held) yield* rowsOf(inner, each, { [`${entity}_id`]: node.id }, wanted);
  }
}

function cellOf(value: Node[string]): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A Frictionless data package: which columns each table has and what they refer to. */
function describeTables(catalogue: Catalogue, { publicUrl, now }: ExportOptions): string {
  const fieldOf = (entity: EntityName, name: string, { type, isRequired }: Field) => {
    const list = CLOSED_LISTS[`${entity}.${name}`];
    const constraints = { ...(isRequired ? { required: true } : {}), ...(list ? { enum: list } : {}) };
    return { name, ...TYPES[type], ...(isRequired || list ? { constraints } : {}) };
  };
  const described = {
    name: 'hsds',
    title: catalogue.info.title.es,
    profile: 'tabular-data-package',
    homepage: publicUrl,
    created: now,
    resources: ENTITY_NAMES.map((entity) => ({
      name: entity,
      path: `${SPEC[entity].table}.csv`,
      profile: 'tabular-data-resource',
      encoding: 'utf-8',
      format: 'csv',
      mediatype: 'text/csv',
      schema: {
        fields: Object.entries(SPEC[entity].fields).map(([name, field]) => fieldOf(entity, name, field)),
        primaryKey: 'id',
        foreignKeys: ENTITY_NAMES.filter((other) => Object.hasOwn(SPEC[entity].fields, `${other}_id`)).map(
          (other) => ({ fields: `${other}_id`, reference: { resource: other, fields: 'id' } }),
        ),
      },
    })),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

const TYPES: Record<Field['type'], { type: string; format?: string }> = {
  string: { type: 'string' },
  code: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  number: { type: 'number' },
  date: { type: 'date' },
  datetime: { type: 'datetime' },
  time: { type: 'time' },
};
