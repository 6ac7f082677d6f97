/** That there is a file to read, and that it is text: what a person who gave the wrong thing should do. */
import { open, stat } from 'node:fs/promises';
import { ImportRefused } from './import-refused.ts';

/** First bytes of what people bring by mistake. */
const KINDS: readonly [string, string][] = [
  ['504b0304', 'Es un Excel o un ZIP. Si es un Excel, use «--from table»'],
  ['d0cf11e0', 'Es un Excel viejo (.xls). Use «--from table»'],
  ['25504446', 'Es un PDF. Pida la tabla de la que se hizo'],
  ['1f8b', 'Está comprimido (gzip). Descomprímalo'],
];

/** Size in bytes. Throws ImportRefused when the path is no file. */
export async function checkFile(path: string): Promise<number> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory())
    throw new ImportRefused(`«${path}» es una carpeta. Escriba la ruta del archivo que está adentro.`);
  if (!status?.isFile()) throw new ImportRefused(`No encontramos el archivo «${path}». Revise la ruta.`);
  return status.size;
}

/** Throws ImportRefused for a file of a known kind that is not text. */
export async function checkText(path: string): Promise<void> {
  const start = (await firstBytes(path, 4)).toString('hex');
  const kind = KINDS.find(([bytes]) => start.startsWith(bytes))?.[1];
  if (kind) throw new ImportRefused(`El archivo no es de texto. ${kind} y vuelva a intentarlo.`);
}

export async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
