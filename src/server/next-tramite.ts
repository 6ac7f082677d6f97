import type { Tramite, TramiteContent } from '../contract/tramite.ts';
import { canonicalJson, contentHash } from './content-hash.ts';

/**
 * The trámite as it is stored after `content` was written over `present`: the same object when nothing differs, the same
 * version with its new dates when it was only looked at again, else the next version. `hashOf` gives the same as
 * `contentHash`, which is all that a browser has; a process has a faster one.
 */
export async function nextTramite(
  content: TramiteContent,
  present: Tramite | undefined,
  hashOf: (content: unknown) => string | Promise<string> = contentHash,
): Promise<Tramite> {
  // What the catalogue computes is never taken from an author, even when an exported trámite comes back whole.
  const { version: _version, hash: _hash, ...own } = content as Partial<Tramite> & TramiteContent;
  // Saying that it is still true, and when it was last touched, is not another content (docs/decisions/0016).
  const { verifiedAt, verifiedBy, updatedAt, ...hashed } = own;
  const hash = await hashOf(hashed);
  if (present?.hash !== hash) return { ...own, version: (present?.version ?? 0) + 1, hash };
  const isSame =
    verifiedAt === present.verifiedAt &&
    updatedAt === present.updatedAt &&
    canonicalJson({ verifiedBy }) === canonicalJson({ verifiedBy: present.verifiedBy });
  return isSame ? present : { ...own, version: present.version, hash };
}
