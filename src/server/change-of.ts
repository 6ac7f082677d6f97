import type { Tramite } from '../contract/tramite.ts';
import type { ChangeEntry } from '../contract/versions.ts';
import { diffContent } from './diff-content.ts';

/** What the public list of changes says of a trámite that was `before` and is `now`. */
export function changeOf(before: Tramite | undefined, now: Tramite): Pick<ChangeEntry, 'kind' | 'fields'> {
  if (!before) return { kind: now.status === 'repealed' ? 'repealed' : 'published', fields: [] };
  if (before.version === now.version) return { kind: 'verified', fields: [] };
  const repealed = [before, now].map(({ status }) => status === 'repealed');
  return {
    kind: repealed[1] && !repealed[0] ? 'repealed' : repealed[0] && !repealed[1] ? 'published' : 'updated',
    fields: changedFields(before, now),
  };
}

const NOT_CONTENT = new Set(['version', 'hash', 'updatedAt', 'verifiedAt', 'verifiedBy']);

/** `summary`, or for what hangs from a variant `requirements`; each once, in the order of the fiche. */
function changedFields(before: Tramite, now: Tramite): string[] {
  const fields = diffContent(before, now).map(({ path }) => {
    const [, field = '', , ofVariant] = path.split('/');
    return field === 'variants' ? (ofVariant ?? field) : field;
  });
  return [...new Set(fields)].filter((field) => !NOT_CONTENT.has(field));
}
