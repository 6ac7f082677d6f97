/**
 * JSON text of a plain value, not through `JSON.stringify` of the whole: old libraries (Prototype.js 1.6) give arrays a
 * `toJSON` that turns `{ a: [1] }` into `{"a":"[1]"}`. Strings and numbers have no such trap.
 * Undefined members are left out. Throws TypeError on functions, symbols and cycles deeper than 100 levels.
 */
export function toJson(value: unknown, depth = 0): string {
  if (depth > 100) throw new TypeError('Too deep for JSON');
  if (value === null || typeof value === 'number' || typeof value === 'boolean') {
    return typeof value === 'number' && !Number.isFinite(value) ? 'null' : String(value);
  }
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) {
    const parts: string[] = [];
    for (const item of value as unknown[]) parts.push(item === undefined ? 'null' : toJson(item, depth + 1));
    return `[${parts.join(',')}]`;
  }
  if (typeof value === 'object') {
    const parts: string[] = [];
    for (const key of Object.keys(value)) {
      const member = (value as Record<string, unknown>)[key];
      if (member !== undefined) parts.push(`${quote(key)}:${toJson(member, depth + 1)}`);
    }
    return `{${parts.join(',')}}`;
  }
  throw new TypeError(`No JSON for a ${typeof value}`);
}

/** A JSON string literal; escapes by hand, because a page may also have patched `String.prototype.toJSON`. */
function quote(text: string): string {
  let quoted = '"';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const plain =
      unit > 31 && unit !== 34 && unit !== 92 && (unit < 0xd800 || unit > 0xdfff) && unit < 0x2028;
    quoted += plain ? text.charAt(index) : `\\u${unit.toString(16).padStart(4, '0')}`;
  }
  return `${quoted}"`;
}
