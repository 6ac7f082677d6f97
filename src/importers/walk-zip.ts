/**
 * Opens a ZIP piece by piece and gives its files as they come. What the archive declares is checked before anything is
 * inflated, and what comes out is counted all the same: neither a lie nor a bomb gets past the limit.
 */
import { createReadStream } from 'node:fs';
import { Unzip, UnzipInflate } from 'fflate';
import { checkFile } from './check-file.ts';
import { ImportRefused } from './import-refused.ts';
import type { Progress } from './read-utf8.ts';

const MEGABYTE = 1024 * 1024;
const MOST_FILES = 10_000;

export interface ZipWalk {
  /** Bytes that all files together may have when open. */
  limit: number;
  /** What takes the pieces of a file, or undefined when it is only counted. */
  visit?: (name: string) => ((piece: Uint8Array) => void) | undefined;
  onProgress?: Progress | undefined;
}

/** Throws ImportRefused when the archive is damaged or holds more than `limit`. */
export async function walkZip(path: string, { limit, visit, onProgress }: ZipWalk): Promise<void> {
  const size = await checkFile(path);
  let declared = 0;
  let inflated = 0;
  let files = 0;
  let read = 0;
  const unzip = new Unzip((file) => {
    files += 1;
    declared += file.originalSize ?? 0;
    if (declared > limit || files > MOST_FILES) throw tooLarge(limit);
    const take = visit?.(file.name);
    file.ondata = (error, piece) => {
      if (error) throw error;
      inflated += piece.length;
      if (inflated > limit) throw tooLarge(limit);
      take?.(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small pieces: one of them inflates to sixteen megabytes at most before it is counted.
    for await (const chunk of createReadStream(path, { highWaterMark: 16_384 }) as AsyncIterable<Buffer>) {
      read += chunk.length;
      unzip.push(chunk, read >= size);
      onProgress?.(read, size);
    }
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw damaged();
  }
  if (files === 0) throw damaged();
}

function tooLarge(limit: number): ImportRefused {
  return new ImportRefused(
    `El archivo comprimido se abriría a más de ${Math.round(limit / MEGABYTE)} MB. Si es de confianza, ábralo, guárdelo como CSV y vuelva a intentarlo.`,
  );
}

function damaged(): ImportRefused {
  return new ImportRefused(
    'El archivo está dañado o no es lo que su nombre dice. Cópielo de nuevo, completo.',
  );
}
