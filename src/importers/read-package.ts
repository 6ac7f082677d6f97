/**
 * What a person brings when a format is more than one file: a file, a folder or a ZIP → each file's text. The sizes that a
 * ZIP declares are not believed: what comes out is counted, so that a bomb is stopped while it is being read.
 */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Unzip, UnzipInflate } from 'fflate';
import { ImportRefused } from './import-refused.ts';
import { readUtf8, type Progress } from './read-utf8.ts';

export interface PackagedFile {
  /** Below the folder or inside the ZIP, with `/`; the name alone of a single file. */
  name: string;
  text: string;
}

const MEGABYTE = 1024 * 1024;
/** All files of one package, unpacked. A whole country's fiches are a tenth of it. */
const LARGEST = 1024 * MEGABYTE;
/** One text: longer than this a JavaScript string cannot be. */
const LARGEST_FILE = 400 * MEGABYTE;
const MOST_FILES = 50_000;
/** Texts shrink to a tenth, repetitive tables to a fiftieth; what grows more, beyond a harmless size, is a bomb. */
const GROWTH = 250;
const HARMLESS = 50 * MEGABYTE;

/** Files whose names end in one of `endings`, in the order of their names. Throws ImportRefused when there is none. */
export async function* readPackage(
  path: string,
  endings: readonly string[],
  onProgress?: Progress,
): AsyncGenerator<PackagedFile> {
  const isWanted = (name: string) =>
    endings.some((ending) => name.toLowerCase().endsWith(ending)) && !/(^|\/)[._]/.test(name);
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new ImportRefused(`No encontramos «${path}». Revise la ruta.`);
  let found = false;
  const files = status.isDirectory()
    ? filesOfFolder(path, isWanted, onProgress)
    : path.toLowerCase().endsWith('.zip')
      ? filesOfZip(path, isWanted, onProgress)
      : [await fileAt(path, baseName(path), onProgress)];
  for await (const file of files) {
    found = true;
    yield file;
  }
  if (!found)
    throw new ImportRefused(`En «${path}» no hay ningún archivo ${endings.join(', ')}. Revise la ruta.`);
}

async function fileAt(path: string, name: string, onProgress?: Progress): Promise<PackagedFile> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of readUtf8(path, onProgress)) {
    length += piece.length;
    if (length > LARGEST_FILE) throw tooLarge(name, LARGEST_FILE);
    pieces.push(piece);
  }
  return { name, text: pieces.join('') };
}

async function* filesOfFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  onProgress: Progress = () => undefined,
): AsyncGenerator<PackagedFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isWanted)
    .sort();
  if (names.length > MOST_FILES) throw tooMany();
  for (const [index, name] of names.entries()) {
    yield await fileAt(join(folder, name), name);
    onProgress(index + 1, names.length);
  }
}

async function* filesOfZip(
  path: string,
  isWanted: (name: string) => boolean,
  onProgress: Progress = () => undefined,
): AsyncGenerator<PackagedFile> {
  const files = new Map<string, Uint8Array[]>();
  let read = 0;
  const state: { total: number; fault?: ImportRefused } = { total: 0 };
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name) || state.fault) return;
    const pieces: Uint8Array[] = [];
    files.set(file.name, pieces);
    if (files.size > MOST_FILES) state.fault = tooMany();
    file.ondata = (error, piece) => {
      state.total += piece?.length ?? 0;
      if (error) state.fault = damaged();
      else if (state.total > LARGEST) state.fault = tooLarge(file.name, LARGEST);
      else if (state.total > HARMLESS && state.total > read * GROWTH) state.fault = bomb();
      if (!state.fault) pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const { size } = await stat(path);
  let isZip = false;
  // Small pieces: a bomb is measured after each of them.
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    if (read === 0) isZip = chunk.subarray(0, 2).toString('latin1') === 'PK';
    if (!isZip) throw damaged();
    read += chunk.length;
    push(unzip, chunk, read >= size);
    if (state.fault) throw state.fault;
    onProgress(read, size);
  }
  if (!isZip) throw damaged();
  for (const name of [...files.keys()].sort()) {
    const pieces = files.get(name) ?? [];
    files.delete(name);
    yield { name, text: decoded(name, Buffer.concat(pieces)) };
  }
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(chunk, isLast);
  } catch {
    throw damaged();
  }
}

function decoded(name: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) throw tooLarge(name, LARGEST_FILE);
  try {
    if (bytes.includes(0)) throw new TypeError('UTF-16');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused(`«${name}» no está en UTF-8. Guárdelo en UTF-8 y vuelva a intentarlo.`);
  }
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function tooLarge(name: string, limit: number): ImportRefused {
  return new ImportRefused(
    `«${name}» pasa de ${limit / MEGABYTE} MB al abrirlo. Si el archivo es de confianza, divídalo en partes.`,
  );
}

function bomb(): ImportRefused {
  return new ImportRefused(
    `Al abrirlo, el ZIP crece más de ${GROWTH} veces: parece hecho para llenar la memoria. No se importó nada.`,
  );
}

function tooMany(): ImportRefused {
  return new ImportRefused(`Hay más de ${MOST_FILES} archivos. Divida el paquete en partes.`);
}

function damaged(): ImportRefused {
  return new ImportRefused('El archivo ZIP está dañado o no es un ZIP. Cópielo de nuevo, completo.');
}
