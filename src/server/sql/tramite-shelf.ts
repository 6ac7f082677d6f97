import type { DatabaseSync } from 'node:sqlite';
import type { Tramite } from '../../contract/tramite.ts';

/** Fiches that stay parsed; a catalogue that is no larger is held whole after it was once asked for. */
const MOST_PARSED = 2_000;

/**
 * The trámites of the store as a map that reads from the file. 100,000 fiches parsed take gigabytes; their codes take a
 * few megabytes, and reading and parsing one takes some tens of microseconds. `database` is a connection of its own, so
 * that a transaction under way is never seen.
 */
export function createTramiteShelf(database: DatabaseSync): ReadonlyMap<string, Tramite> {
  const codes = new Set(
    database
      .prepare('select code from tramite order by position')
      .all()
      .map(({ code }) => String(code)),
  );
  const one = database.prepare('select json from tramite where code = ?');
  const parsed = new Map<string, Tramite>();

  function get(code: string): Tramite | undefined {
    let tramite = parsed.get(code);
    if (tramite) {
      parsed.delete(code);
    } else {
      const row = codes.has(code) ? one.get(code) : undefined;
      if (!row) return undefined;
      tramite = JSON.parse(String(row.json)) as Tramite;
      const [oldest] = parsed.size < MOST_PARSED ? [] : parsed.keys();
      if (oldest !== undefined) parsed.delete(oldest);
    }
    parsed.set(code, tramite);
    return tramite;
  }

  function* entries(): MapIterator<[string, Tramite]> {
    if (codes.size <= MOST_PARSED) {
      for (const code of codes) {
        const tramite = get(code);
        if (tramite) yield [code, tramite];
      }
      return undefined;
    }
    // Past the kept ones: going through all would drive out what is asked for.
    const rows = database.prepare('select code, json from tramite order by position').iterate();
    for (const { code, json } of rows)
      if (codes.has(String(code))) yield [String(code), JSON.parse(String(json)) as Tramite];
    return undefined;
  }

  const shelf: ReadonlyMap<string, Tramite> = {
    size: codes.size,
    has: (code) => codes.has(code),
    get,
    keys: () => codes.keys(),
    *values() {
      for (const [, tramite] of entries()) yield tramite;
      return undefined;
    },
    entries,
    forEach(visit) {
      for (const [code, tramite] of entries()) visit(tramite, code, shelf);
    },
    [Symbol.iterator]: entries,
  };
  return shelf;
}
