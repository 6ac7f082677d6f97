/**
 * Reads a file as UTF-8, in pieces. Another encoding is refused with what to do: guessing would turn «ñ» into rubbish in
 * a catalogue that a whole country reads.
 */
import { createReadStream } from 'node:fs';
import { checkFile, checkText } from './check-file.ts';
import { ImportRefused } from './import-refused.ts';

/** Bytes read so far and in all. */
export type Progress = (done: number, total: number) => void;

/** Text without a byte-order mark. Throws ImportRefused when the file is missing or is not UTF-8. */
export async function* readUtf8(
  path: string,
  onProgress: Progress = () => undefined,
): AsyncGenerator<string> {
  const size = await checkFile(path);
  await checkText(path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let done = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    // UTF-16 has a null beside every plain letter; no UTF-8 text has one.
    if (chunk.includes(0)) {
      throw new ImportRefused(
        'El archivo está en UTF-16, o no es de texto. Guárdelo en UTF-8 (en Excel, «CSV UTF-8») y vuelva a intentarlo.',
      );
    }
    done += chunk.length;
    yield decode(decoder, chunk);
    onProgress(done, size);
  }
  yield decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new ImportRefused(
      'El archivo no está en UTF-8 (quizá es Latin-1, de un Excel viejo). Guárdelo en UTF-8 (en Excel, «CSV UTF-8») y vuelva a intentarlo.',
    );
  }
}
