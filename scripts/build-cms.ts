/**
 * `npm run build:cms`: `dist/cms/ventanilla-wordpress-x.y.z.zip`, `…-drupal-…`, `…-joomla-…`. Each is its folder of `cms`
 * with what all three share. The same sources give the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { zipDay } from './zip-day.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cms = join(root, 'cms');
const out = join(root, 'dist/cms');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** What the sources say instead of a version. */
const NO_VERSION = '0.0.0';
/** WordPress and Drupal want one folder in the zip; Joomla wants the manifest at its top. */
const TOP = { wordpress: 'ventanilla/', drupal: 'ventanilla/', joomla: '' };
/** WordPress reads texts with functions of its own. */
const NOT_SHARED: Record<string, string[]> = { wordpress: ['Content.php'] };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, top] of Object.entries(TOP)) {
  const files: Zippable = {};
  const add = (path: string, file: string) => {
    const text = readFileSync(file, 'utf8').replaceAll(NO_VERSION, version);
    files[`${top}${path}`] = [strToU8(text), { mtime: zipDay(version), os: 3 }];
  };
  const shared = filesOf(join(cms, 'shared')).filter((file) => !NOT_SHARED[name]?.includes(file));
  for (const file of shared) add(`shared/${file}`, join(cms, 'shared', file));
  for (const file of filesOf(join(cms, name))) add(file, join(cms, name, file));
  add('LICENSE.txt', join(root, 'LICENSE'));
  const file = join(out, `ventanilla-${name}-${version}.zip`);
  writeFileSync(file, zipSync(files, { level: 9 }));
  console.log(relative(root, file));
}

/** Paths with slashes, in an order that does not depend on the disk. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
