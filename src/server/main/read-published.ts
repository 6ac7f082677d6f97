import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { integrityList } from '../../contract/integrity.ts';
import type { Settings } from '../settings.ts';

/** Which version `/v1/` serves, which were published, and the hashes of their files; nothing where no file was built. */
export async function readPublished(projectRoot: string): Promise<Settings['published']> {
  try {
    const text = await readFile(join(projectRoot, 'dist/cdn/integrity.json'), 'utf8');
    return integrityList.parse(JSON.parse(text));
  } catch {
    return { releases: [] };
  }
}
