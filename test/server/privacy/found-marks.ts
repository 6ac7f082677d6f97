/** Where marks lie: in the bytes of files, and in the columns of a database. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { MARKS } from './marks.ts';

/**
 * Files of a folder in whose bytes there is a mark, with what is around the first one. Another process copies them first: a file of SQLite that
 * this one opened and closed by itself would let go of all locks that it holds.
 */
export async function markedFiles(directory: string): Promise<string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'ventanilla-bytes-'));
  try {
    await run('cp', ['-R', directory, copy]);
    const files = await readdir(copy, { recursive: true, withFileTypes: true });
    const found: string[] = [];
    for (const file of files.filter((one) => one.isFile())) {
      const bytes = (await readFile(join(file.parentPath, file.name))).toString('latin1');
      const at = bytes.search(MARKS);
      if (at !== -1)
        found.push(`${file.name}: …${JSON.stringify(bytes.slice(Math.max(0, at - 60), at + 60))}…`);
    }
    return found;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
const run = promisify(execFile);

/** Columns with a mark, as the register writes them: `feedback.events[].text`, `request.title.es`. */
export function markedColumns(file: string, mark = MARKS): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const found = new Set<string>();
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  for (const { name } of tables as { name: string }[])
    for (const row of database.prepare(`select * from "${name}"`).all() as Record<string, unknown>[])
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string' || !mark.test(value)) continue;
        const of = typeof row['collection'] === 'string' ? row['collection'] : name;
        const isJson = column === 'json';
        for (const path of markedPaths(
          isJson ? JSON.parse(value) : value,
          isJson ? of : `${of}.${column}`,
          mark,
        ))
          found.add(path);
      }
  database.close();
  return [...found].sort();
}

function* markedPaths(value: unknown, path: string, mark: RegExp): Generator<string> {
  if (typeof value === 'string' && mark.test(value)) yield path;
  if (Array.isArray(value)) for (const one of value) yield* markedPaths(one, `${path}[]`, mark);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      if (mark.test(name)) yield `${path}.(name)`;
      yield* markedPaths(one, `${path}.${name}`, mark);
    }
}
