import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_NAME, openSqliteStore } from '../server/sql/sqlite-store.ts';
import type { Store } from '../server/store.ts';
import { dataDirectory } from './data-directory.ts';

/** Does something with the store of `--data` and closes it; a folder without one is a mistake, not a new store. */
export async function withStore<Value>(
  asked: string | undefined,
  work: (store: Store) => Promise<Value>,
): Promise<Value> {
  const directory = dataDirectory(asked);
  if (!existsSync(join(directory, FILE_NAME)))
    throw new Error(
      `La carpeta «${directory}» no tiene un catálogo. Diga cuál es con --data, o traiga uno con «ventanilla import».`,
    );
  const store = await openSqliteStore(directory);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
