/**
 * A published release as the repository keeps it: `releases/x.y.z.json.br` (path → content, one brotli stream, because
 * the files of a release repeat each other) and its row in `releases/releases.json` with the hash of each file.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Release } from '../src/contract/integrity.ts';

export interface KeptRelease extends Release {
  /** Name of the folder below `/v1/chunks/` that its loader asked for. */
  chunks: string;
  /** Path below `/x.y.z/` → `sha384-…`. */
  files: Record<string, string>;
}

/** Path below `/x.y.z/` → content. */
export type ReleaseFiles = Record<string, string>;

/** The whole of a release is one window of this many bits, so that a file is a reference to the one before it. */
const WINDOW_BITS = 24;

export function packRelease(files: ReleaseFiles): Buffer {
  const text = Buffer.from(JSON.stringify(sorted(files)));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

export function unpackRelease(packed: Buffer): ReleaseFiles {
  return JSON.parse(brotliDecompressSync(packed).toString('utf8')) as ReleaseFiles;
}

/** Newest first; none when the project has not published yet. */
export function keptReleases(root: string): KeptRelease[] {
  const table = join(root, 'releases/releases.json');
  return existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8')) as KeptRelease[]) : [];
}

export function archiveOf(root: string, version: string): string {
  return join(root, 'releases', `${version}.json.br`);
}

/** The names that the release promises: scripts/public-api.ts. */
export function apiOf(root: string, version: string): string {
  return join(root, 'releases', `${version}.api.json`);
}

export function hashesOf(files: ReleaseFiles): Record<string, string> {
  return Object.fromEntries(Object.entries(sorted(files)).map(([path, text]) => [path, hashOf(text)]));
}

/** Paths whose hash is not the same in both, or that only one has. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]).sort();
}

/** As the attribute `integrity` takes it. */
export function hashOf(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

function sorted(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
}
