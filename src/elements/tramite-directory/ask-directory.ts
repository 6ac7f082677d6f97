import type { Answer, CatalogueClient } from '../../client/create-catalogue-client.ts';
import type { Directory } from '../../contract/directory.ts';
import type { Limits } from './directory-entries.ts';

/** The ways in, and what an institution or a category has of each when the author named one. */
export interface KnownDirectory extends Answer<Directory> {
  limits: Limits;
}

/** The counts of a limited directory are those of a search for everything that it has. */
export async function askDirectory(
  client: CatalogueClient,
  {
    institution,
    category,
    lang,
  }: { institution?: string | undefined; category?: string | undefined; lang: string },
  signal: AbortSignal,
): Promise<KnownDirectory> {
  if (!institution && !category) return { ...(await client.directory()), limits: {} };
  const only = {
    ...(institution && { institution: [institution] }),
    ...(category && { category: [category] }),
  };
  const [directory, { value }] = await Promise.all([
    client.directory(),
    client.search({ ...only, limit: 1, lang }, signal),
  ]);
  const counts = (of: 'category' | 'institution' | 'audience') =>
    new Map(value.facets[of].map(({ value: code, count }) => [code, count] as const));
  return {
    ...directory,
    limits: {
      category: counts('category'),
      institution: counts('institution'),
      audience: counts('audience'),
    },
  };
}
