import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFile } from './published-file.ts';

/** The elements' code as it was built: `v1/ventanilla.js`, its chunks, the presets, and the pinned files of each version. */
export function* loaderFiles(cdn: string): Generator<PublishedFile> {
  if (!existsSync(join(cdn, 'v1', 'ventanilla.js')))
    throw new Error(
      'Falta construir el código de los elementos. Ejecute antes «npm run build:cdn» y vuelva a intentarlo.',
    );
  for (const path of (readdirSync(cdn, { recursive: true }) as string[]).sort()) {
    const file = join(cdn, path);
    if (!/\.(js|css)$/.test(path) || !statSync(file).isFile()) continue;
    yield { path: path.replaceAll('\\', '/'), content: readFileSync(file) };
  }
}
