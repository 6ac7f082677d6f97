import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { integrityList } from '../../contract/integrity.ts';
import type { Settings } from '../settings.ts';

/** Which version `/v1/` serves and which were published; nothing where no file was built. */
export async function readPublished(projectRoot: string): Promise<Settings['published']> {
  try {
    const text = await readFile(join(projectRoot, 'dist/cdn/integrity.json'), 'utf8');
    const { version, releases } = integrityList.parse(JSON.parse(text));
    return { version, releases };
  } catch {
    return { releases: [] };
  }
}
