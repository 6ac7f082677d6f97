import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The server's secret, made at the first start and kept beside the data, readable by its owner only. */
export async function serverSecret(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'secret');
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < 32) throw new Error(`El archivo ${file} está dañado. Restáurelo de su respaldo.`);
  return secret;
}
