/**
 * Records that stand alone or inside others, once each: what several places say of one service, organization, location or
 * term is put together. Every word of the source is noted with the record that it belongs to.
 */
import { isOwn, termIdOf } from './extension.ts';
import type { Source } from './source.ts';
import { isWords, objectOf, SPEC, wordsOf, type EntityName, type Node } from './spec.ts';

export type RecordKind = 'service' | 'organization' | 'location' | 'taxonomy_term' | 'taxonomy';
const KINDS = new Set<EntityName>(['service', 'organization', 'location', 'taxonomy_term', 'taxonomy']);

export interface Words {
  place: string;
  words: string;
}

export interface Gathered {
  kind: RecordKind;
  /** Empty when the source gives none. */
  id: string;
  place: string;
  node: Node;
  words: Words[];
  notes: string[];
}

export type Records = Record<RecordKind, Map<string, Gathered>>;

export function gather({ found, places }: Source): Records {
  const records: Records = {
    service: new Map(),
    organization: new Map(),
    location: new Map(),
    taxonomy_term: new Map(),
    taxonomy: new Map(),
  };
  const seen = new Set<Node>();
  const placeOf = (node: Node) => places.get(node) ?? '';

  const recordOf = (kind: RecordKind, node: Node): Gathered => {
    const id = wordsOf(node, 'id');
    const key = id || placeOf(node);
    const known = records[kind].get(key);
    if (known) return known;
    const record: Gathered = {
      kind,
      id,
      place: placeOf(node),
      node: id ? { id } : {},
      words: [],
      notes: [],
    };
    records[kind].set(key, record);
    return record;
  };

  const visitRecord = (kind: RecordKind, node: Node): Gathered => {
    const record = recordOf(kind, node);
    if (!seen.has(node)) {
      seen.add(node);
      merge(record, copyOf(node, kind, record), placeOf(node));
    }
    return record;
  };

  /** The node without records of their own: those are left as the column that names them. */
  const copyOf = (node: Node, entity: EntityName, owner: Gathered): Node => {
    const copy: Node = {};
    const { lists, objects } = SPEC[entity];
    for (const [member, value] of Object.entries(node)) {
      if (typeof value === 'string' || typeof value === 'number') {
        copy[member] = value;
        if (isRead(member, node, entity))
          owner.words.push({ place: `${placeOf(node)}/${member}`, words: String(value) });
      } else if (Array.isArray(value)) {
        const inner = lists[member];
        if (inner) copy[member] = value.flatMap((each) => child(each, inner, owner, copy));
      } else if (value) {
        const inner = objects[member];
        const [one] = inner ? child(value, inner, owner, copy) : [];
        if (one) copy[member] = one;
      }
    }
    return copy;
  };

  const child = (node: Node, entity: EntityName, owner: Gathered, holder: Node): Node[] => {
    if (!KINDS.has(entity)) return [copyOf(node, entity, owner)];
    const record = visitRecord(entity as RecordKind, node);
    const key = record.id || record.place;
    // The other way round: the organization names its services and locations.
    if (owner.kind === 'organization') record.node.organization_id ??= owner.id || owner.place;
    else holder[COLUMNS[record.kind]] ??= key;
    return [];
  };

  for (const { entity, node } of found) {
    if (KINDS.has(entity)) visitRecord(entity as RecordKind, node);
    else if (entity === 'service_at_location') {
      const service = objectOf(node, 'service');
      const id = service ? visitRecord('service', service).id : wordsOf(node, 'service_id');
      const owner = records.service.get(id) ?? recordOf('service', { id });
      const rest: Node = { ...node };
      delete rest.service;
      places.set(rest, placeOf(node));
      merge(owner, { service_at_locations: [copyOf(rest, 'service_at_location', owner)] }, placeOf(node));
    }
  }
  return records;
}

const COLUMNS: Record<RecordKind, string> = {
  service: 'service_id',
  organization: 'organization_id',
  location: 'location_id',
  taxonomy_term: 'taxonomy_term_id',
  taxonomy: 'taxonomy_id',
};

/** Our own extension is no text of the catalogue. */
function isRead(member: string, node: Node, entity: EntityName): boolean {
  if (!isWords(entity, member)) return false;
  return !isOwn(wordsOf(node, 'id')) && !(entity === 'attribute' && isOwn(termIdOf(node)));
}

/** What is new of `node`; where both say something else, the first is kept and the other told. */
function merge(record: Gathered, node: Node, place: string): void {
  for (const [member, value] of Object.entries(node)) {
    const known = record.node[member];
    if (known === undefined) record.node[member] = value;
    else if (Array.isArray(known) && Array.isArray(value)) {
      const keys = new Set(known.map((each) => keyOf(each, member)));
      known.push(...value.filter((each) => !keys.has(keyOf(each, member))));
    } else if (typeof known !== 'object' && typeof value !== 'object' && String(known) !== String(value)) {
      record.notes.push(
        `${place}/${member} dice otra cosa que ${record.place}: «${String(value)}» no se guarda.`,
      );
    }
  }
}

/**
 * The same in the JSON form and in the tabular one, which names the holder in a column. An identifier with other words is
 * another entry, so that nothing is lost.
 */
function keyOf(node: Node, member: string): string {
  const said = Object.entries(node).flatMap(([name, value]): [string, string][] => {
    if (HOLDERS.has(name) && !(name === 'location_id' && member === 'service_at_locations')) return [];
    if (Array.isArray(value)) return [[name, value.map((each) => keyOf(each, name)).join()]];
    return [[name, typeof value === 'object' ? keyOf(value, name) : String(value)]];
  });
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const HOLDERS = new Set(
  ['organization', 'service', 'service_at_location', 'location', 'phone', 'contact', 'link', 'resource'].map(
    (holder) => `${holder}_id`,
  ),
);

/** Identifiers of records that are above themselves. */
export function findCycles(records: ReadonlyMap<string, Gathered>, column: string): Set<string> {
  const inCycle = new Set<string>();
  for (const start of records.keys()) {
    const seen = new Set<string>();
    let at: string = start;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = wordsOf(records.get(at)?.node, column);
    }
    if (at === start) inCycle.add(start);
  }
  return inCycle;
}
