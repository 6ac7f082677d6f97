/**
 * What HSDS has no place for travels in attributes of this vocabulary: one for each record, with its code and the
 * differences between what the standard fields say and what the record was. Whoever reads HSDS may pass them over.
 */
import { createHash } from 'node:crypto';
import type { Node } from './spec.ts';
import { listOf, objectOf, wordsOf } from './spec.ts';

/** RFC 9562, version 5: the same name gives the same identifier. */
export function uuidOf(name: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const own = (name: string) => uuidOf(`urn:ventanilla:hsds:${name}`);
export const TAXONOMIES = {
  extension: own('extension'),
  categories: own('categories'),
  lifeEvents: own('life-events'),
} as const;
/** What stands in a file of ours under those identifiers. */
export const VOCABULARIES = {
  categories: { name: 'Categorías', description: 'Categorías del catálogo de trámites.' },
  lifeEvents: {
    name: 'Momentos de la vida',
    description: 'Momentos de la vida en que hacen falta trámites.',
  },
  extension: { name: 'Ventanilla', description: 'Lo que el catálogo dice y HSDS no tiene dónde poner.' },
} as const;
export const TERMS = { record: own('record'), localLayer: own('local-layer') } as const;
const OWN_IDS = new Set<string>([...Object.values(TAXONOMIES), ...Object.values(TERMS)]);

/** Vocabulary of ours, not of the catalogue. */
export function isOwn(id: string): boolean {
  return OWN_IDS.has(id);
}

/** A standard value that did not say the whole: where, what it was understood as, and what it is (absent: nothing). */
export type Difference = [pointer: string, understood: string, value?: unknown];
export interface Extension {
  code: string;
  differences: Difference[];
}

export function termIdOf(attribute: Node): string {
  return wordsOf(objectOf(attribute, 'taxonomy_term'), 'id') || wordsOf(attribute, 'taxonomy_term_id');
}

/** The values of attributes with that term. */
export function valuesOf(node: Node, term: string): string[] {
  return listOf(node, 'attributes')
    .filter((attribute) => termIdOf(attribute) === term)
    .map((attribute) => wordsOf(attribute, 'value'));
}

/** Undefined when the record has none, or one that is not ours after all. */
export function extensionOf(node: Node): Extension | undefined {
  const [written] = valuesOf(node, TERMS.record);
  if (!written) return undefined;
  try {
    const value = JSON.parse(written) as Partial<Extension> | null;
    if (typeof value?.code !== 'string' || !Array.isArray(value.differences)) return undefined;
    const isDifference = (each: unknown) =>
      Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'string';
    return value.differences.every(isDifference) ? (value as Extension) : undefined;
  } catch {
    return undefined;
  }
}

/** Inside them each member is told apart, as each language of a text is. Other values are one: an amount and its unit. */
const WIDE = new Set(['', '/variants', '/variants/0']);

/** What has to be said beside `understood` so that it becomes `meant` again. */
export function differencesOf(understood: unknown, meant: unknown, pointer = ''): Difference[] {
  if (canonical(understood) === canonical(meant)) return [];
  const isDescended =
    isObject(understood) &&
    isObject(meant) &&
    (WIDE.has(pointer) || ('es' in understood && 'es' in meant)) &&
    // In a longer list an element may move: then it is one value.
    (!Array.isArray(meant) || (lengthOf(understood) === 1 && meant.length === 1));
  if (!isDescended) {
    const place = digest(understood);
    return [meant === undefined ? [pointer, place] : [pointer, place, meant]];
  }
  return [...new Set([...Object.keys(understood), ...Object.keys(meant)])].flatMap((name) =>
    differencesOf(
      understood[name],
      meant[name],
      `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ),
  );
}

/** The record again. Where a standard field was edited since, it says more than we do: its pointer comes in `edited`. */
export function applyDifferences(
  understood: unknown,
  differences: readonly Difference[],
): { value: unknown; edited: string[] } {
  const root = { value: structuredClone(understood) };
  const edited: string[] = [];
  for (const [pointer, expected, value] of differences) {
    const path = `/value${pointer}`
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const name = path.pop() ?? '';
    let holder: unknown = root;
    for (const part of path)
      holder = isObject(holder) && Object.hasOwn(holder, part) ? holder[part] : undefined;
    const present = isObject(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
    if (!isObject(holder) || digest(present) !== expected || name === '__proto__') edited.push(pointer);
    else if (value === undefined) Reflect.deleteProperty(holder, name);
    else holder[name] = value;
  }
  return { value: root.value, edited };
}

function digest(value: unknown): string {
  return value === undefined
    ? ''
    : createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 12);
}

/** JSON with members in order; undefined ones do not count. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
