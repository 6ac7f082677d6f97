/**
 * Writes a folder that can be written again: only what changed is touched, so that the copies of a CDN stay valid, and
 * nobody ever reads half a file. Everything is prepared beside its place and moved there in one step each, the last file
 * last; a new folder appears as a whole.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedFile } from './published-file.ts';

/** SHA-256 of every file by its place; `kept`: places that this export no longer has and the next one removes. */
interface Manifest {
  /** What wrote the folder: another kind of export does not take it over. */
  ventanilla: string;
  files: Record<string, string>;
  kept: string[];
  /** What it was made from, in the words of who made it. */
  basis?: unknown;
}

export interface WrittenFolder {
  files: number;
  written: number;
  removed: number;
  bytes: number;
}

export interface FolderOptions {
  /** What is exported: `static`, `hsds`… */
  kind: string;
  /** Where the list of what was written lies in the folder. */
  manifest: string;
  /** What stands for a file that is no longer there; undefined = it is removed, those of `staysOnce` an export later. */
  insteadOf?: (path: string) => Promise<string | undefined>;
  staysOnce?: (path: string) => boolean;
  /** Of the earlier export and still right, though it is not among the files now. */
  stays?: (path: string) => boolean;
  /** Kept with the folder: see `basisOf`. */
  basis?: unknown;
}

/** What the export that lies in the folder was made from; undefined when there is none, or it did not say. */
export function readBasis(folder: string, options: FolderOptions): unknown {
  return readManifest(folder, options)?.basis;
}

/** Rejects with what to do when the folder has something that is not ours. */
export async function writeFolder(
  folder: string,
  files: AsyncIterable<PublishedFile> | Iterable<PublishedFile>,
  options: FolderOptions,
): Promise<WrittenFolder> {
  const before = readManifest(folder, options);
  const isNew = before === undefined;
  const stage = isNew
    ? `${folder}.nuevo-${String(process.pid)}`
    : join(folder, `.nuevo-${String(process.pid)}`);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  try {
    const now: Manifest = { ventanilla: options.kind, files: {}, kept: [], basis: options.basis };
    const places = new Map<string, string>();
    const changed: string[] = [];
    let bytes = 0;
    const put = async (file: PublishedFile): Promise<void> => {
      const { path } = file;
      checkPlace(path, places);
      const written = await writeFile(join(stage, path), file.content);
      bytes += written.bytes;
      now.files[path] = written.hash;
      if (before?.files[path] === written.hash && existsSync(join(folder, path))) await rm(join(stage, path));
      else changed.push(path);
    };
    for await (const file of files) await put(file);
    const removed: string[] = [];
    for (const path of Object.keys(before?.files ?? {})) {
      if (now.files[path] !== undefined) continue;
      if (options.stays?.(path) && existsSync(join(folder, path))) {
        now.files[path] = before?.files[path] ?? '';
        continue;
      }
      const instead = await options.insteadOf?.(path);
      if (instead !== undefined) await put({ path, content: instead });
      else if (options.staysOnce?.(path) && !before?.kept.includes(path)) {
        now.files[path] = before?.files[path] ?? '';
        now.kept.push(path);
      } else removed.push(path);
    }
    const last = changed.pop();
    await writeFile(join(stage, options.manifest), `${JSON.stringify(now)}\n`);
    changed.push(options.manifest, ...(last === undefined ? [] : [last]));
    await moveIn(stage, folder, changed, isNew);
    for (const path of removed) removeFile(folder, path);
    return { files: Object.keys(now.files).length, written: changed.length, removed: removed.length, bytes };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function readManifest(folder: string, { manifest, kind }: FolderOptions): Manifest | undefined {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined;
  try {
    const read = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as Manifest;
    if (read.ventanilla === kind && Array.isArray(read.kept)) return read;
  } catch {
    // It has none, or one that is not ours.
  }
  throw new Error(
    `La carpeta «${folder}» ya tiene otras cosas y no se toca. Diga una carpeta nueva o vacía, o la de una exportación anterior del mismo formato.`,
  );
}

function checkPlace(path: string, places: Map<string, string>): void {
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(path) || /(^|\/)\.\.?(\/|$)/.test(path))
    throw new Error(`«${path}» no puede ser el nombre de un archivo. Corrija el código en el catálogo.`);
  const other = places.get(path.toLowerCase());
  if (other !== undefined)
    throw new Error(
      `«${path}» y «${other}» serían el mismo archivo en muchos servidores. Corrija uno de los códigos en el catálogo.`,
    );
  places.set(path.toLowerCase(), path);
}

async function writeFile(
  file: string,
  content: PublishedFile['content'],
): Promise<{ hash: string; bytes: number }> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    for await (const piece of pieces) {
      const part = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(part);
      bytes += part.byteLength;
      await handle.writeFile(part);
    }
  } finally {
    await handle.close();
  }
  return { hash: hash.digest('hex'), bytes };
}

async function moveIn(
  stage: string,
  folder: string,
  changed: readonly string[],
  isNew: boolean,
): Promise<void> {
  if (isNew) {
    // An empty folder gives way; what appeared in it meanwhile does not.
    if (existsSync(folder)) rmdirSync(folder);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(stage, folder);
    return;
  }
  for (const path of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await rename(join(stage, path), join(folder, path));
  }
}

/** The file, and the folders that it leaves empty. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let at = dirname(path); at !== '.'; at = dirname(at)) {
    if (existsSync(join(folder, at)) && readdirSync(join(folder, at)).length > 0) return;
    rmSync(join(folder, at), { recursive: true, force: true });
  }
}
