/** The real app with the demonstration catalogue over SQLite, in process, with the work that people are really asked for. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { demoRequests } from '../../demo/requests.ts';
import { createApp, type App } from '../../src/server/app.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import type { Settings } from '../../src/server/settings.ts';
import { openSqliteStore } from '../../src/server/sql/sqlite-store.ts';
import type { Store } from '../../src/server/store.ts';

/** What is proved here is the count; waiting for a disk twenty thousand times would prove nothing more. */
const IN_MEMORY = '/dev/shm';

export interface CountingApp {
  app: App;
  store: Store;
  codes: string[];
  close(): Promise<void>;
}

export async function countingApp(settings: Partial<Settings> = {}): Promise<CountingApp> {
  const directory = await mkdtemp(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'ventanilla-conteo-'));
  const store = await openSqliteStore(directory);
  const now = new Date();
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: demoRequests(now) },
    { hashIterations: 10, now },
  );
  const app = createApp({ store, settings: { secret: 'prueba', voteHashIterations: 1, ...settings } });
  await app.warm();
  return {
    app,
    store,
    codes: demoCatalogue.flatMap((record) => (record.type === 'tramite' ? [record.code] : [])),
    async close() {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
}
