import { listKeys } from '../list-keys.ts';

/** A field of a fiche: its `path` names items of lists by what identifies them, so that another version has it too. */
export interface FoundField {
  path: string;
  /** Absent when the fiche has no such field: somebody may miss what is not there. */
  value?: unknown;
}

/**
 * The field of a JSON Pointer (RFC 6901). In a list a number is a position; anything else is the name of an item, as
 * `path` writes it. `by: 'path'` reads a path, in which names come first.
 */
export function findField(
  content: unknown,
  pointer: string,
  by: 'position' | 'path' = 'position',
): FoundField {
  let value: unknown = content;
  let name = '';
  let path = '';
  for (const written of pointer.split('/').slice(1)) {
    const segment = written.replaceAll('~1', '/').replaceAll('~0', '~');
    let known = segment;
    if (Array.isArray(value)) {
      const keys = listKeys(name, value);
      const position = /^\d{1,6}$/.test(segment) ? Number(segment) : -1;
      const named = keys?.indexOf(segment) ?? -1;
      const at = by === 'position' && position >= 0 ? position : named >= 0 ? named : keys ? -1 : position;
      known = keys?.[at] ?? segment;
      value = value[at] as unknown;
    } else {
      value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
    }
    name = segment;
    path += `/${known.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return value === undefined ? { path } : { path, value };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
