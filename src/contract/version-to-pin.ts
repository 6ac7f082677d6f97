import type { IntegrityList } from './integrity.ts';

/** The newest version that never changes again; one in preparation only where none was published, as in a fresh clone. */
export function versionToPin({
  version,
  releases,
}: {
  version?: string;
  releases: Pick<IntegrityList['releases'][number], 'version'>[];
}): string | undefined {
  return releases[0]?.version ?? version;
}
