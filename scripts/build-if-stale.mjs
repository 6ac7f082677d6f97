/** Builds `dist/cdn`, or what npm publishes, when it is missing or older than any of its sources. */
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
  'scripts/separate-parts.ts',
  'scripts/write-parts.ts',
  'scripts/release-archive.ts',
];

const PACKAGE_SOURCES = [
  'src',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
  'scripts/build-npm.mjs',
  'scripts/create-manifest.mjs',
  'scripts/write-manifest.mjs',
  'scripts/write-editor-data.mjs',
  'scripts/write-framework-types.mjs',
];

/** Exits with the build's code when it fails. */
export function buildIfStale() {
  build('dist/cdn/files.json', SOURCES, 'scripts/build-cdn.ts', 'Construyendo los archivos del navegador…');
}

/** The examples import the package by its name, as the sites of institutions do. */
export function buildPackageIfStale() {
  build('dist/types/tags.d.ts', PACKAGE_SOURCES, 'scripts/build-npm.mjs', 'Construyendo el paquete de npm…');
}

/** `product` is the file that the script writes last. */
function build(product, sources, script, message) {
  const built = join(root, product);
  if (existsSync(built) && newest(sources.map((source) => join(root, source))) < statSync(built).mtimeMs)
    return;
  // What a command prints on stdout may be somebody's JSON.
  console.error(message);
  const build = spawnSync(process.execPath, [join(root, script)], { cwd: root, stdio: ['inherit', 2, 2] });
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
