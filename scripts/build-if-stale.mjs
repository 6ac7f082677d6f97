/** Builds `dist/cdn` when it is missing or older than any of its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'releases',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'scripts/build-cdn.ts',
  'scripts/minify-templates.ts',
  'scripts/unpack-releases.ts',
  'scripts/release-archive.ts',
];

/** Exits with the build's code when it fails. */
export function buildIfStale() {
  const built = join(root, 'dist/cdn/files.json');
  if (existsSync(built) && newest(SOURCES.map((source) => join(root, source))) < statSync(built).mtimeMs)
    return;
  console.log('Construyendo los archivos del navegador…');
  const build = spawnSync(process.execPath, [join(root, 'scripts/build-cdn.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const status = statSync(path);
    latest = Math.max(
      latest,
      status.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : status.mtimeMs,
    );
  }
  return latest;
}
