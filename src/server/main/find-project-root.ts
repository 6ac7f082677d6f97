import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this file whose package.json is ours: the same from `src` and from `dist`. */
export function findProjectRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    try {
      const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string };
      if (name === 'ventanilla') return folder;
    } catch {
      // Not here; look one higher.
    }
    if (folder === dirname(folder)) return process.cwd();
  }
}
