import type { Institution } from '../contract/institution.ts';
import type { Snapshot } from '../server/store.ts';

/** Where an address of the catalogue stands. */
export interface LinkPlace {
  /** Code of the trámite; absent for addresses of the institution itself. */
  tramite?: string;
  /** JSON Pointer into it. */
  path: string;
}

export interface CatalogueLink {
  url: string;
  /** Code of the institution that should mend it. */
  institution: string;
  places: LinkPlace[];
}

const ADDRESSES = new Set(['url', 'htmlUrl', 'trackingUrl', 'gazetteUrl', 'source', 'endpoint', 'href']);

/** Every web address that the catalogue shows, once for each institution, of one institution when it is named. */
export function linksOf(
  { tramites, institutions, localLayers }: Pick<Snapshot, 'tramites' | 'institutions' | 'localLayers'>,
  only?: string,
): CatalogueLink[] {
  const links = new Map<string, CatalogueLink>();
  function add(institution: string, value: unknown, place: (path: string) => LinkPlace): void {
    if (only !== undefined && institution !== only) return;
    for (const { url, path } of addressesIn(value, '')) {
      const key = `${institution} ${url}`;
      const link = links.get(key) ?? { url, institution, places: [] };
      link.places.push(place(path));
      links.set(key, link);
    }
  }
  for (const institution of institutions)
    add(institution.code, ownAddress(institution), (path) => ({ path }));
  for (const tramite of tramites.values())
    if (tramite.status !== 'repealed')
      add(tramite.institution, tramite, (path) => ({ tramite: tramite.code, path }));
  for (const { institution, tramite, blocks } of localLayers)
    add(institution, blocks, (path) => ({ tramite, path: `/localLayer${path}` }));
  return [...links.values()];
}

const ownAddress = ({ url }: Institution) => ({ url });

function* addressesIn(value: unknown, path: string, name = ''): Generator<{ url: string; path: string }> {
  if (typeof value === 'string') {
    if (ADDRESSES.has(name) && /^https?:/i.test(value)) yield { url: value, path };
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* addressesIn(inner, `${path}/${key}`, key);
}
