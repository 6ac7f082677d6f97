/** The demonstration catalogue as a store gives it. */
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Catalogue } from '../../src/server/store.ts';

export async function readDemoCatalogue(): Promise<Catalogue> {
  const store = createMemoryStore();
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: [] },
    { hashIterations: 1, now: new Date('2026-11-21T15:00:00Z') },
  );
  return store.catalogue();
}
