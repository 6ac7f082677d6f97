/**
 * Which encoding a text file is in: told by its mark or by all of its bytes, never guessed. Where two readings are
 * possible the file is refused, because a wrong guess turns «ñ» into rubbish in a catalogue that a whole country reads.
 */
import { createReadStream } from 'node:fs';
import { firstBytes } from './check-file.ts';
import { ImportRefused } from './import-refused.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SAMPLE = 65_536;
/** Windows-1252: letters and signs of Spanish, and the marks that Word types. */
const SPANISH = new Set([
  ...Buffer.from('áéíóúüñÁÉÍÓÚÜÑ¿¡ºª°«»´·§½¼¾\u00a0', 'latin1'),
  ...[0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99],
]);
/** Those that are hardly ever anything in the encodings of DOS and of the old Macintosh. */
const TELLING = new Set(Buffer.from('áéíóúüñÁÉÍÓÚÜÑ¿ºª°', 'latin1'));
/** More than this part of other signs, and the text is in something else. */
const FOREIGN = 1 / 50;

export async function detectEncoding(path: string): Promise<Encoding> {
  const start = await firstBytes(path, SAMPLE);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start.includes(0)) return utf16WithoutMark(start);
  return (await isUtf8(path)) ? 'utf-8' : windows1252(path);
}

/** UTF-16 has a null beside every plain letter, always on the same side. */
function utf16WithoutMark(bytes: Buffer): Encoding {
  const nulls = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  const half = bytes.length / 2;
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  if (even > half * 0.7 && odd === 0) return 'utf-16be';
  throw notText();
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: SAMPLE * 4 }) as AsyncIterable<Buffer>)
      decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

async function windows1252(path: string): Promise<Encoding> {
  const counts = new Uint32Array(256);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    for (const byte of chunk) counts[byte] = (counts[byte] ?? 0) + 1;
  const sum = (is: (byte: number) => boolean) =>
    counts.reduce((total, count, byte) => total + (is(byte) ? count : 0), 0);
  if (sum((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) > 0) throw notText();
  const high = sum((byte) => byte > 127);
  const telling = sum((byte) => TELLING.has(byte));
  if (telling > high / 2 && high - sum((byte) => SPANISH.has(byte)) <= high * FOREIGN) return 'windows-1252';
  throw new ImportRefused(
    'No se sabe en qué codificación está el archivo: no es UTF-8, y como Windows-1252 daría signos que el español no usa. Guárdelo en UTF-8 (en Excel, «CSV UTF-8») y vuelva a intentarlo.',
  );
}

function notText(): ImportRefused {
  return new ImportRefused(
    'El archivo no es de texto: tiene bytes que ningún texto lleva. Revise que sea el archivo correcto y que se copió completo.',
  );
}
