/**
 * The last step of building `dist/cdn`: every version that was ever published lies beside the new one, byte by byte, and
 * `integrity.json` names all their files. Also the chunks that a published loader asks for, because a browser may have
 * that loader from yesterday. Rejects when the new version has the number of a published one and other bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IntegrityList } from '../src/contract/integrity.ts';
import { readReleaseFiles } from './read-release-files.ts';
import {
  archiveOf,
  differences,
  hashesOf,
  keptReleases,
  unpackRelease,
  type KeptRelease,
  type ReleaseFiles,
} from './release-archive.ts';

const CHUNKS = 'chunks/';

/** `root`: the folder with `releases`; `cdn`: what was built. */
export function unpackReleases(root: string, cdn: string): void {
  const list = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as IntegrityList;
  const releases = keptReleases(root);
  const files = { ...list.files };
  for (const kept of releases) {
    if (kept.version === list.version)
      refuseChange(kept, hashesOf(readReleaseFiles(join(cdn, kept.version))));
    const content = contentOf(root, kept);
    for (const [path, text] of Object.entries(content)) {
      for (const place of placesOf(path, kept)) {
        // The new build's own chunks have this name only when they are the same.
        files[place] = kept.files[path] ?? '';
        mkdirSync(join(cdn, dirname(place)), { recursive: true });
        writeFileSync(join(cdn, place), text);
      }
    }
  }
  const complete: IntegrityList = {
    version: list.version,
    files: Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))),
    releases: releases.map(({ version, released, supportedUntil, notes }) => ({
      version,
      released,
      supportedUntil,
      notes,
    })),
  };
  writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify(complete, null, 2)}\n`);
}

function refuseChange({ version, files }: KeptRelease, built: Record<string, string>): void {
  const changed = differences(files, built);
  if (changed.length === 0) return;
  throw new Error(
    `La versión ${version} ya se publicó y lo construido es distinto (${changed.join(', ')}). Una versión publicada no cambia: suba el número en package.json.`,
  );
}

function contentOf(root: string, { version, files }: KeptRelease): ReleaseFiles {
  const content = unpackRelease(readFileSync(archiveOf(root, version)));
  const changed = differences(files, hashesOf(content));
  if (changed.length > 0)
    throw new Error(
      `releases/${version}.json.br no tiene lo que dice releases/releases.json (${changed.join(', ')}). Recupere ambos con git.`,
    );
  return content;
}

function placesOf(path: string, { version, chunks }: KeptRelease): string[] {
  const own = `/${version}/${path}`;
  return path.startsWith(CHUNKS) ? [own, `/v1/${CHUNKS}${chunks}/${path.slice(CHUNKS.length)}`] : [own];
}
