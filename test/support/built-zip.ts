import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type CmsFolder = 'wordpress' | 'drupal' | 'joomla';

let isBuilt = false;

/** The zip for one CMS, built from the sources as they are now, once for each file of tests. */
export function builtZip(cms: CmsFolder): string {
  if (!isBuilt) buildZips();
  isBuilt = true;
  const folder = join(root, 'dist/cms');
  const name = readdirSync(folder).find((file) => file.startsWith(`ventanilla-${cms}-`));
  if (!name) throw new Error(`There is no zip for ${cms}.`);
  return join(folder, name);
}

export function buildZips(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build-cms.ts')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The zips could not be built:\n${stderr}`);
}
