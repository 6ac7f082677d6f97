/** The real app over a memory store with the demonstration catalogue, in process. */
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { demoRequests } from '../../demo/requests.ts';
import { createApp, type App } from '../../src/server/app.ts';
import type { LogEntry } from '../../src/server/log.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import type { Settings } from '../../src/server/settings.ts';
import type { Store } from '../../src/server/store.ts';

/** Saturday, 09:00 in El Salvador. */
export const NOW = new Date('2026-11-21T15:00:00Z');

export interface DemoApp {
  app: App;
  store: Store;
  entries: LogEntry[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function demoApp(settings: Partial<Settings> = {}): Promise<DemoApp> {
  const store = createMemoryStore();
  await seedDemonstration(
    store,
    { catalogue: demoCatalogue, requests: demoRequests(NOW) },
    { hashIterations: 10, now: NOW },
  );
  const entries: LogEntry[] = [];
  const app = createApp({
    store,
    clock: () => NOW,
    log: (entry) => entries.push(entry),
    settings: { secret: 'test', hashIterations: 10, voteHashIterations: 1, ...settings },
  });
  return {
    app,
    store,
    entries,
    get: (path, headers = {}) => app.fetch(new Request(`http://catalogo.test${path}`, { headers })),
    post: (path, body, headers = {}) =>
      app.fetch(
        new Request(`http://catalogo.test${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  };
}

let keys = 0;
export const newKey = () => ({ 'Idempotency-Key': `prueba-de-clave-${String((keys += 1))}` });
