import type { Handlers } from '../handlers.ts';
import { diffContent } from '../diff-content.ts';
import { ProblemError } from '../problems.ts';
import type { Store } from '../store.ts';
import type { Tramite } from '../../contract/tramite.ts';

/** What a trámite was before, and what changed in the catalogue. Also of trámites that no longer exist. */
export const versionHandlers: Pick<Handlers, 'listVersions' | 'getVersion' | 'diffTramite' | 'listChanges'> =
  {
    async listVersions({ code }, { store }) {
      const versions = await store.versions(code);
      if (versions.length === 0) throw new ProblemError('tramite-no-encontrado');
      return { code, versions };
    },

    async getVersion({ code, version }, { store }) {
      return versionOf(store, code, Number(version));
    },

    async diffTramite({ code, ...asked }, { store }) {
      const [present] = await store.versions(code);
      if (!present) throw new ProblemError('tramite-no-encontrado');
      const to = asked.to ?? present.version;
      const from = asked.from ?? Math.max(1, to - 1);
      const before = await versionOf(store, code, from);
      const after = await versionOf(store, code, to);
      return { code, from, to, changes: diffContent(contentOf(before.tramite), contentOf(after.tramite)) };
    },

    async listChanges({ since, limit }, { store, view }) {
      const [revision = 0, position] = since.split('.').map(Number);
      const { catalogue } = await view();
      const found = await store.changesAfter(
        { revision, ...(position !== undefined && { position }) },
        limit + 1,
      );
      const page = found.slice(0, limit);
      const last = page.at(-1);
      const more = found.length > limit;
      const next =
        last && more
          ? `${String(last.revision)}.${String(last.position)}`
          : String(Math.max(revision, last?.revision ?? 0, catalogue.revision));
      return {
        changes: page.map(({ code, version, kind, at, revision: of, fields }) => ({
          code,
          version,
          kind,
          at,
          revision: of,
          fields,
        })),
        next,
        more,
      };
    },
  };

async function versionOf(store: Store, code: string, version: number) {
  const found = await store.version(code, version);
  if (!found) throw new ProblemError('version-no-encontrada');
  return found;
}

/** What an author wrote: version and hash differ between any two versions and say nothing. */
function contentOf({ version: _version, hash: _hash, ...content }: Tramite) {
  return content;
}
