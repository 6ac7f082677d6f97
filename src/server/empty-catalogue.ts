import type { Catalogue } from './store.ts';

/** What a store holds before anything was loaded. */
export function emptyCatalogue(): Catalogue {
  return {
    revision: 0,
    info: { title: { es: 'Catálogo de trámites' }, country: 'SV', timeZone: 'America/El_Salvador' },
    categories: [],
    lifeEvents: [],
    institutions: [],
    offices: [],
    tramites: [],
    localLayers: [],
  };
}
