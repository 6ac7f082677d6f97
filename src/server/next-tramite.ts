import type { Tramite, TramiteContent } from '../contract/tramite.ts';
import { contentHash } from './content-hash.ts';

/**
 * The trámite as it is stored after `content` was written over `present`: the same object when the content is the same,
 * else the next version.
 */
export async function nextTramite(content: TramiteContent, present: Tramite | undefined): Promise<Tramite> {
  // What the catalogue computes is never taken from an author, even when an exported trámite comes back whole.
  const { version: _version, hash: _hash, ...own } = content as Partial<Tramite> & TramiteContent;
  const hash = await contentHash(own);
  if (present?.hash === hash) return present;
  return { ...own, version: (present?.version ?? 0) + 1, hash };
}
