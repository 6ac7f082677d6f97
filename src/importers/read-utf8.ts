/**
 * Reads a file as UTF-8, in pieces. Another encoding is refused with what to do: guessing would turn «ñ» into rubbish in
 * a catalogue that a whole country reads.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ImportRefused } from './import-refused.ts';

/** Bytes read so far and in all. */
export type Progress = (done: number, total: number) => void;

/** Text without a byte-order mark. Throws ImportRefused when the file is missing or is not UTF-8. */
export async function* readUtf8(
  path: string,
  onProgress: Progress = () => undefined,
): AsyncGenerator<string> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) throw new ImportRefused(`No encontramos el archivo «${path}». Revise la ruta.`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let done = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (
      done === 0 &&
      chunk.length > 1 &&
      ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff))
    ) {
      throw new ImportRefused('El archivo está en UTF-16. Guárdelo como «CSV UTF-8» y vuelva a intentarlo.');
    }
    done += chunk.length;
    yield decode(decoder, chunk);
    onProgress(done, status.size);
  }
  yield decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  let text: string;
  try {
    text = decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new ImportRefused(
      'El archivo no está en UTF-8 (quizá es Latin-1, de un Excel viejo). Guárdelo como «CSV UTF-8» y vuelva a intentarlo.',
    );
  } // UTF-16 without its mark is UTF-8 with a null beside every letter; no text has one.
  if (text.includes('\0')) {
    throw new ImportRefused(
      'El archivo no es texto en UTF-8 (quizá es UTF-16). Guárdelo como «CSV UTF-8» y vuelva a intentarlo.',
    );
  }
  return text;
}
