/**
 * `npm run release:keep -- --notes "…"`: puts the version that `dist/cdn` holds into `releases/`, from where every later
 * build serves it byte by byte, with the names that it promises (`x.y.z.api.json`). Run once for each version, after
 * `npm run build`, and commit what it wrote.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  apiOf,
  archiveOf,
  differences,
  hashesOf,
  keptReleases,
  packRelease,
  type KeptRelease,
} from './release-archive.ts';
import { publicApi, type Manifest } from './public-api.ts';
import { readReleaseFiles } from './read-release-files.ts';

/** What docs/versiones.md promises. */
const MONTHS_OF_SUPPORT = 24;

/** Rejects a version that is already kept with other bytes. `released` is a day: `2026-11-21`. */
export function keepRelease(
  root: string,
  cdn: string,
  { released, notes, manifest }: { released: string; notes: string; manifest: Manifest },
): string {
  const { version } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as { version: string };
  const files = readReleaseFiles(join(cdn, version));
  const hashes = hashesOf(files);
  const releases = keptReleases(root);
  const before = releases.find((kept) => kept.version === version);
  if (before) {
    const changed = differences(before.files, hashes);
    if (changed.length === 0) return `La versión ${version} ya está guardada, igual byte por byte.`;
    throw new Error(
      `La versión ${version} ya se publicó con otro contenido (${changed.join(', ')}). Una versión publicada no cambia: suba el número en package.json.`,
    );
  }
  const chunks = chunksLike(cdn, join(cdn, version, 'chunks'));
  const row: KeptRelease = {
    version,
    released,
    supportedUntil: monthsAfter(released, MONTHS_OF_SUPPORT),
    notes,
    chunks,
    files: hashes,
  };
  mkdirSync(join(root, 'releases'), { recursive: true });
  const packed = packRelease(files);
  writeFileSync(archiveOf(root, version), packed);
  writeFileSync(join(root, 'releases/releases.json'), `${JSON.stringify([row, ...releases], null, 2)}\n`);
  writeFileSync(apiOf(root, version), `${JSON.stringify(publicApi(manifest), null, 2)}\n`);
  return `La versión ${version} quedó en releases/: ${String(Object.keys(files).length)} archivos, ${String(packed.length)} bytes. Con soporte hasta el ${row.supportedUntil}.`;
}

/** The folder below `v1/chunks` that the build made for this version: the only one with the same files. */
function chunksLike(cdn: string, own: string): string {
  const hashes = hashesOf(readReleaseFiles(own));
  const folder = readdirSync(join(cdn, 'v1/chunks')).find(
    (name) => differences(hashes, hashesOf(readReleaseFiles(join(cdn, 'v1/chunks', name)))).length === 0,
  );
  if (folder === undefined) throw new Error('dist/cdn está a medias. Ejecute «npm run build» y repita.');
  return folder;
}

/** The same day of a later month, or the last one that the month has. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { notes: { type: 'string' }, released: { type: 'string' } } });
  const root = fileURLToPath(new URL('..', import.meta.url));
  const cdn = join(root, 'dist/cdn');
  try {
    const described = join(root, 'dist/custom-elements.json');
    if (!existsSync(join(cdn, 'integrity.json')) || !existsSync(described))
      throw new Error('No hay nada construido en dist. Ejecute «npm run build» y repita.');
    const manifest = JSON.parse(readFileSync(described, 'utf8')) as Manifest;
    if (!values.notes) throw new Error('Diga en una frase qué trae la versión: --notes "…"');
    const released = values.released ?? new Date().toISOString().slice(0, 10);
    console.log(keepRelease(root, cdn, { released, notes: values.notes, manifest }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
