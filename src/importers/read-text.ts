/** A text file in whatever encoding, in pieces, with a note when it had to be converted. */
import { createReadStream } from 'node:fs';
import { checkFile, checkText } from './check-file.ts';
import { detectEncoding } from './detect-encoding.ts';
import { ImportRefused } from './import-refused.ts';
import type { Progress } from './read-utf8.ts';

export interface TextFile {
  /** Sentences for the report: what was converted. */
  notes: string[];
  /** The text without byte-order mark. To be read once. */
  pieces: AsyncGenerator<string, void>;
}

/** Throws ImportRefused when there is no file, it is empty, it is no text, or its encoding is uncertain. */
export async function readText(path: string, onProgress: Progress = () => undefined): Promise<TextFile> {
  const size = await checkFile(path);
  if (size === 0) throw new ImportRefused(`El archivo «${path}» está vacío.`);
  await checkText(path);
  const encoding = await detectEncoding(path);
  const name = encoding.startsWith('utf-16') ? 'UTF-16' : 'Windows-1252';
  return {
    notes: encoding === 'utf-8' ? [] : [`El archivo estaba en ${name}; se leyó convertido a UTF-8.`],
    pieces: decode(path, encoding, (done) => onProgress(done, size)),
  };
}

async function* decode(
  path: string,
  encoding: string,
  onProgress: (done: number) => void,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let done = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      // No text has nulls but UTF-16, whose decoder takes them.
      if (encoding === 'utf-8' && chunk.includes(0)) throw new TypeError('null in text');
      done += chunk.length;
      yield decoder.decode(chunk, { stream: true });
      onProgress(done);
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportRefused(
      'El archivo tiene bytes que ningún texto lleva: está dañado o cortado. Cópielo de nuevo, completo.',
    );
  }
}
