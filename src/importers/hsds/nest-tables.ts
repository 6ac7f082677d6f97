/** The tabular form → the JSON form: each row inside those that its columns name. */
import { visibleCharacters } from '../../richtext/visible-text.ts';
import type { Found, Source } from './source.ts';
import { ENTITY_NAMES, isWords, listOf, SPEC, wordsOf, type EntityName, type Node } from './spec.ts';

export type Tables = Map<EntityName, Node[]>;

/** They stand on their own. A row of another table without a parent is told as lost. */
const TOP = new Set<EntityName>(['service', 'organization', 'location', 'taxonomy_term', 'taxonomy']);
/** Columns that name any record: of attributes and of notes about changes. */
const ANY: readonly [EntityName, string, string][] = [
  ['attribute', 'link_id', 'attributes'],
  ['metadata', 'resource_id', 'metadata'],
];
/** Columns that name what stands inside the row. */
const INSIDE: readonly [EntityName, string, string, EntityName][] = [
  ['attribute', 'taxonomy_term_id', 'taxonomy_term', 'taxonomy_term'],
  ['taxonomy_term', 'taxonomy_id', 'taxonomy_detail', 'taxonomy'],
  ['service', 'program_id', 'program', 'program'],
];

export function nestTables(tables: Tables, source: Source): Found[] {
  const byId = new Map<EntityName, Map<string, Node>>();
  for (const [entity, rows] of tables)
    byId.set(entity, new Map(rows.map((row) => [wordsOf(row, 'id'), row])));
  const placed = new Set<Node>();
  const put = (row: Node, parent: Node, member: string) => {
    parent[member] = [...listOf(parent, member), row];
    placed.add(row);
  };
  for (const [entity, column, member, inner] of INSIDE) {
    for (const row of tables.get(entity) ?? []) {
      const found = byId.get(inner)?.get(wordsOf(row, column));
      if (!found) continue;
      row[member] = found;
      placed.add(found);
    }
  }
  for (const parent of ENTITY_NAMES) {
    for (const [member, child] of Object.entries(SPEC[parent].lists)) {
      const column = `${parent}_id`;
      // An attribute names its term in that column, but belongs to what `link_id` names.
      if (!Object.hasOwn(SPEC[child].fields, column) || child === 'attribute') continue;
      for (const row of tables.get(child) ?? []) {
        const found = byId.get(parent)?.get(wordsOf(row, column));
        // Services and places are records of their own; the column is enough.
        if (found && !TOP.has(child)) put(row, found, member);
      }
    }
  }
  // A note about a note could stand inside itself.
  const annotations = new Set<EntityName>(ANY.map(([entity]) => entity));
  const everywhere = new Map(
    [...byId].flatMap(([entity, rows]) => (annotations.has(entity) ? [] : [...rows])),
  );
  for (const [entity, column, member] of ANY) {
    for (const row of tables.get(entity) ?? []) {
      const found = everywhere.get(wordsOf(row, column));
      if (found) put(row, found, member);
    }
  }
  for (const [entity, rows] of tables) {
    if (TOP.has(entity)) continue;
    for (const row of rows.filter((each) => !placed.has(each))) {
      source.notes.push(
        `${source.places.get(row) ?? entity} no pertenece a ningún registro del archivo; no se guarda: ${cellsOf(row)}`,
      );
      for (const member of Object.keys(row))
        if (isWords(entity, member)) source.lostCharacters += visibleCharacters(wordsOf(row, member)).length;
    }
  }
  return [...tables].flatMap(([entity, rows]) =>
    TOP.has(entity) ? rows.map((node) => ({ entity, node })) : [],
  );
}

/** The row as it was written, without what was put into it. */
function cellsOf(row: Node): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value !== 'object')),
  );
}
