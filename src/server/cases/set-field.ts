import { listKeys } from '../list-keys.ts';

type Json = Record<string, unknown>;

/**
 * The content with the field of a JSON Pointer (RFC 6901) set to `value`, or taken away when it is undefined; undefined
 * when the pointer leads nowhere. In a list: a position, the name of an item, or `-` for a new one at the end.
 */
export function setField(content: unknown, pointer: string, value: unknown): unknown {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  return segments.length === 0 ? undefined : set(content, '', segments, value);
}

function set(node: unknown, name: string, [segment = '', ...rest]: string[], value: unknown): unknown {
  if (Array.isArray(node)) return setItem(node, name, segment, rest, value);
  if (typeof node !== 'object' || node === null || segment === '__proto__') return undefined;
  const copy: Json = { ...node };
  if (rest.length > 0) {
    if (!Object.hasOwn(copy, segment)) return undefined;
    const inner = set(copy[segment], segment, rest, value);
    if (inner === undefined) return undefined;
    copy[segment] = inner;
  } else if (value === undefined) {
    if (!Object.hasOwn(copy, segment)) return undefined;
    Reflect.deleteProperty(copy, segment);
  } else copy[segment] = value;
  return copy;
}

function setItem(list: unknown[], name: string, segment: string, rest: string[], value: unknown): unknown {
  if (segment === '-') return rest.length > 0 || value === undefined ? undefined : [...list, value];
  const at = /^\d{1,6}$/.test(segment) ? Number(segment) : (listKeys(name, list)?.indexOf(segment) ?? -1);
  if (at < 0 || at >= list.length) return undefined;
  if (rest.length > 0) {
    const inner = set(list[at], '', rest, value);
    return inner === undefined ? undefined : list.with(at, inner);
  }
  return value === undefined ? list.toSpliced(at, 1) : list.with(at, value);
}
