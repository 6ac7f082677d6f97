import type { FieldChange } from '../contract/versions.ts';
import { canonicalJson } from './content-hash.ts';
import { listKeys } from './list-keys.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What differs between two contents of a trámite, field by field. Items of lists are matched by what identifies them
 * (list-keys.ts), so that a requirement put first is one addition and not a change of all that follow.
 */
export function diffContent(from: unknown, to: unknown): FieldChange[] {
  return [...differences('', '', from, to)];
}

function* differences(path: string, name: string, from: unknown, to: unknown): Generator<FieldChange> {
  if (from === undefined && to === undefined) return;
  if (from === undefined) yield { path, kind: 'added', after: to };
  else if (to === undefined) yield { path, kind: 'removed', before: from };
  else if (isObject(from) && isObject(to)) {
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)]))
      yield* differences(`${path}/${escape(key)}`, key, own(from, key), own(to, key));
  } else if (Array.isArray(from) && Array.isArray(to)) yield* ofLists(path, name, from, to);
  else if (canonicalJson(from) !== canonicalJson(to))
    yield { path, kind: 'changed', before: from, after: to };
}

function* ofLists(path: string, name: string, from: unknown[], to: unknown[]): Generator<FieldChange> {
  const before = listKeys(name, from);
  const after = listKeys(name, to);
  if (!before || !after) {
    if (canonicalJson(from) !== canonicalJson(to)) yield { path, kind: 'changed', before: from, after: to };
    return;
  }
  for (const key of new Set([...before, ...after]))
    yield* differences(`${path}/${escape(key)}`, '', from[before.indexOf(key)], to[after.indexOf(key)]);
  const asApplied = [
    ...before.filter((key) => after.includes(key)),
    ...after.filter((key) => !before.includes(key)),
  ];
  if (asApplied.some((key, at) => key !== after[at]))
    yield { path, kind: 'changed', before, after, order: true };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object: Json, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
