/** The real server over the demonstration catalogue, on a free port and a folder of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { demoRequests } from '../../demo/requests.ts';
import { sha256Hex } from '../../src/server/content-hash.ts';
import { startServer } from '../../src/server/main.ts';
import type { Settings } from '../../src/server/settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface DemoServer {
  /** `http://localhost:41234`; stays the same through `stop` and `start`. */
  url: string;
  /** Nothing answers any more; what was stored stays. */
  stop: () => Promise<void>;
  /** Answers again, on the same port and with what was stored. */
  start: () => Promise<void>;
  /** Counts of both buttons, asked of the server itself. */
  counts: (code: string) => Promise<{ wantOnline: number; worksDifferently: number }>;
  /** A key that opens the desk of that institution; the one before stops working. */
  giveKey: (institution: string) => Promise<string>;
  /** Stops it and removes its folder. */
  remove: () => Promise<void>;
}

/** `saysItsAddress`: as with VENTANILLA_URL, what it says about itself for other sites is absolute. */
export async function startDemoServer(
  settings: Partial<Settings> = {},
  { saysItsAddress = false } = {},
): Promise<DemoServer> {
  if (!existsSync(join(root, 'dist/cdn/v1/ventanilla.js'))) {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build-cdn.ts')], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`dist/cdn could not be built:\n${stderr}`);
  }
  const dataDirectory = await mkdtemp(join(tmpdir(), 'ventanilla-journey-'));
  const demonstration = { catalogue: demoCatalogue, requests: demoRequests(new Date()) };
  // Rounds of hashing are for thieves of the file; a journey has none and two slow cores.
  const open = (port: number, address: Partial<Settings> = {}) =>
    startServer({
      port,
      dataDirectory,
      demonstration,
      settings: { hashIterations: 1_000, ...settings, ...address },
    });
  let server = await open(0);
  let running = true;
  const { port, url } = server;
  if (saysItsAddress) {
    await server.close();
    server = await open(port, { publicUrl: url });
  }
  const stop = async () => {
    if (running) await server.close();
    running = false;
  };
  return {
    url,
    stop,
    async start() {
      server = await open(port, saysItsAddress ? { publicUrl: url } : {});
      running = true;
    },
    async counts(code) {
      const answer = await fetch(`${url}/v1/feedback?codes=${code}`, { cache: 'no-store' });
      const { counts } = (await answer.json()) as {
        counts: { wantOnline: number; worksDifferently: number }[];
      };
      return { wantOnline: counts[0]?.wantOnline ?? 0, worksDifferently: counts[0]?.worksDifferently ?? 0 };
    },
    async giveKey(institution) {
      const key = `clave-de-${institution}-${crypto.randomUUID()}`;
      await server.store.setInstitutionKey(institution, await sha256Hex(key));
      return key;
    },
    async remove() {
      await stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
