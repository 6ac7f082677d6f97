/**
 * What the standard's own words do not say of a thing, so that nothing is lost on the way out and back: for each field
 * that a reader of the standard would get differently, its value and a mark of what the standard says in its place.
 * **The standard wins where somebody edited it**: then the mark does not fit any more and the value is left aside.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../server/content-hash.ts';
import { depthOf } from './for-each-part.ts';

/** Levels of objects and lists; a rich text of the deepest nesting that our parser writes fits in. */
const DEEPEST = 250;

export type Fields = Record<string, unknown>;

/** JSON, or undefined when the standard says everything. An empty list is as good as none: the contract fills it in. */
export function restOf(said: Fields, original: Fields): string | undefined {
  const entries: [string, unknown[]][] = [];
  for (const name of new Set([...Object.keys(original), ...Object.keys(said)])) {
    if (isDeepStrictEqual(said[name] ?? [], original[name] ?? [])) continue;
    const mark = markOf(said[name]);
    entries.push([name, original[name] === undefined ? [mark] : [mark, original[name]]]);
  }
  return entries.length > 0 ? JSON.stringify(Object.fromEntries(entries)) : undefined;
}

/** The fields with what was laid aside. `onNote` hears of a rest that cannot be read, and of fields somebody edited. */
export function withRest(said: Fields, rest: string | undefined, onNote: (note: string) => void): Fields {
  if (rest === undefined) return said;
  const fields = new Map(Object.entries(said));
  for (const [name, entry] of entriesOf(rest, onNote)) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') {
      onNote(
        `El complemento del campo «${name}» no tiene la forma que se espera; queda lo que dice CPSV-AP.`,
      );
    } else if (markOf(said[name]) !== entry[0]) {
      onNote(`«${name}» cambió en CPSV-AP desde que se exportó; vale lo que dice ahora.`);
    } else if (entry.length > 1) fields.set(name, entry[1]);
    else fields.delete(name);
  }
  return Object.fromEntries(fields);
}

function entriesOf(rest: string, onNote: (note: string) => void): [string, unknown][] {
  try {
    const parsed: unknown = JSON.parse(rest);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    if (isObject && depthOf(parsed) <= DEEPEST) return Object.entries(parsed);
  } catch {
    // Said below, as of any other text that is no object.
  }
  onNote('El complemento de Ventanilla no es un objeto JSON; queda solo lo que dice CPSV-AP.');
  return [];
}

/** The order of a list means nothing in a graph. Empty for what the standard does not say at all. */
function markOf(said: unknown): string {
  if (said === undefined) return '';
  const text = Array.isArray(said) ? said.map(canonicalJson).sort().join('\n') : canonicalJson(said);
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
