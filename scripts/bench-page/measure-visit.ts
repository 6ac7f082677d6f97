/** One visit by somebody who was never here, or who comes back, on a phone as slow and a network as bad as asked for. */
import type { Browser, BrowserContext } from 'playwright-core';
import type { Conditions, Network } from './shaped-link.ts';
import { watchPage, type Expected, type Watched } from './watch-page.ts';

export interface Visit extends Watched {
  /** Everything on the wire but the host's own page: bodies and headers, until nothing more came. */
  bytes: number;
  requests: number;
  /** JavaScript heap after a collection, in bytes. */
  heap: number;
}

export interface Circumstances {
  conditions: Conditions;
  /** How many times slower than this machine. */
  cpu: number;
  /** The second visit is measured: the browser has kept what it was allowed to. */
  isRepeat?: boolean;
}

const PHONE = { width: 360, height: 640 };
const TIMEOUT_MS = 45_000;
/** A page at rest: nothing came for this long. */
const QUIET_MS = 600;

export async function measureVisit(
  browser: Browser,
  network: Network,
  { conditions, cpu, isRepeat = false }: Circumstances,
  address: string,
  expected: Expected,
): Promise<Visit> {
  network.conditions = conditions;
  const context = await browser.newContext({
    viewport: PHONE,
    reducedMotion: 'reduce',
  });
  try {
    if (isRepeat) {
      await visit(context, { cpu, address, expected });
      for (const hangUp of network.hangUps) hangUp();
    }
    return await visit(context, { cpu, address, expected });
  } finally {
    await context.close();
  }
}

interface Asked {
  cpu: number;
  address: string;
  expected: Expected;
}

async function visit(context: BrowserContext, { cpu, address, expected }: Asked): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const open = new Set<string>();
  const urls: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  let bytes = 0;
  let last = performance.now();
  let document = '';
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:')) return;
    last = performance.now();
    if (type === 'Document') document = requestId;
    else {
      open.add(requestId);
      urls.push(request.url);
    }
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    last = performance.now();
    open.delete(requestId);
    if (requestId !== document) bytes += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  await session.send('Network.enable');
  await session.send('HeapProfiler.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(watchPage, expected);
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(address, { waitUntil: 'commit' });
  const drawn = page.evaluate(() => window.ventanillaBench.done);
  await withTimeout(drawn, () => [`${address}: no se dibujó nada`, ...urls, ...said].join('\n'));
  while (open.size > 0 || performance.now() - last < QUIET_MS)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const watched = await page.evaluate(() => window.ventanillaBench.figures());
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { ...watched, bytes, requests: urls.length, heap: usedSize };
}

async function withTimeout(task: Promise<void>, failure: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(failure())), TIMEOUT_MS);
  });
  try {
    await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
