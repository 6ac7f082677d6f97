/** Files that a peer needs besides its bundle: folders that its README serves whole, and the index of Pagefind. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Found } from './open-stage.ts';
import type { Subject } from './subject.ts';

const PACKAGES = fileURLToPath(new URL('./node_modules', import.meta.url));

interface PagefindIndex {
  addCustomRecord: (record: {
    url: string;
    content: string;
    language: string;
    meta: Record<string, string>;
  }) => Promise<{ errors: string[] }>;
  writeFiles: (options: { outputPath: string }) => Promise<{ errors: string[] }>;
}
interface Pagefind {
  createIndex: () => Promise<{ errors: string[]; index: PagefindIndex }>;
  close: () => Promise<unknown>;
}

export async function preparePeers(
  subjects: readonly Subject[],
  folder: string,
  searched: readonly Found[],
): Promise<void> {
  for (const { id, package: name = '', files } of subjects) {
    if (files === undefined) continue;
    cpSync(join(PACKAGES, name, files), join(folder, id, 'files'), { recursive: true });
  }
  const indexed = subjects.filter(({ id }) => id.startsWith('pagefind'));
  if (indexed.length === 0) return;
  const written = join(folder, 'pagefind-index');
  await writeIndex(written, searched);
  for (const { id } of indexed) cpSync(written, join(folder, id, 'pagefind'), { recursive: true });
}

/** Its own program reads the same records that our search has. */
async function writeIndex(outputPath: string, searched: readonly Found[]): Promise<void> {
  const address = pathToFileURL(join(PACKAGES, 'pagefind', 'lib', 'index.js')).href;
  const pagefind = (await import(address)) as Pagefind;
  const { index } = await pagefind.createIndex();
  for (const { name, summary, path } of searched)
    await index.addCustomRecord({
      url: path,
      content: `${name} ${summary}`,
      language: 'es',
      meta: { title: name },
    });
  await index.writeFiles({ outputPath });
  await pagefind.close();
  if (!existsSync(join(outputPath, 'pagefind.js'))) throw new Error('Pagefind no escribió su índice.');
}
