import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { incident, type Incident } from '../../contract/incident.ts';

/** What `ventanilla incident` wrote beside the data; none when it never did. Rejects a file that is not such a list. */
export async function readIncidents(directory: string): Promise<Incident[]> {
  const file = incidentFile(directory);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
    throw error;
  });
  try {
    return z.array(incident).parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`El archivo ${file} está dañado. Restáurelo de su respaldo o bórrelo.`, { cause });
  }
}

export function incidentFile(directory: string): string {
  return join(directory, 'incidents.json');
}
