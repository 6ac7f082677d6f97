/** Everything that the visits need: our API over two catalogues, the pages of all subjects, a network and a browser. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { demoCatalogue } from '../../demo/catalogue/index.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { createApp, type App } from '../../src/server/app.ts';
import { compressBest, compressBody } from '../../src/server/main/compress-body.ts';
import { seedDemonstration } from '../../src/server/main/seed-demonstration.ts';
import { createStaticFiles } from '../../src/server/main/static-files.ts';
import { createMemoryStore } from '../../src/server/memory-store.ts';
import { buildPages } from './build-pages.ts';
import { hostPage } from './host-page.ts';
import type { Network } from './shaped-link.ts';
import { serveOrigin, trustOwnCertificate } from './serve-origin.ts';
import type { Subject, Tramite } from './subject.ts';
import type { Expected } from './watch-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GUATEMALA = fileURLToPath(new URL('../../../shared/data/guatemala/tramites.csv', import.meta.url));
const BROWSER_MODULE = new URL('../find-browser.mjs', import.meta.url).href;
const QUERY = { query: 'licencia', result: 'licencia' };
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** What is compressed in itself is sent as it is. */
const PACKED = new Set([
  '.woff2',
  '.png',
  '.jpg',
  '.pagefind',
  '.pf_meta',
  '.pf_fragment',
  '.pf_index',
  '.pf_filter',
]);

export interface Stage {
  network: Network;
  browser: Browser;
  /** Records behind the search. */
  records: number;
  /** Address of the page of a subject with so many cards, and what to wait for on it. */
  page: (subject: Subject, count: number) => { address: string; expected: Expected };
  close: () => Promise<void>;
}

export interface Found {
  code: string;
  name: string;
  summary: string;
  path: string;
}

/** `prepare` may write more files of a subject below `FOLDER/ID`, from what the search finds. */
export async function openStage(
  subjects: readonly Subject[],
  prepare: (
    subjects: readonly Subject[],
    folder: string,
    searched: readonly Found[],
  ) => Promise<void> = async () => undefined,
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'ventanilla-bench-page-'));
  const cards = await demonstration();
  const search = existsSync(GUATEMALA) ? await guatemala() : cards;
  await buildPages(subjects, folder);
  await prepare(subjects, folder, search.records);
  const network: Network = { conditions: { roundTripMs: 0, bitsPerSecond: 1e9 }, hangUps: new Set() };
  const files = createStaticFiles(ROOT);
  const packed = new Map<string, Buffer<ArrayBuffer>>();
  const respondWith = (app: App) => async (request: Request) =>
    (await peerFile(folder, packed, request)) ?? (await files.respond(request)) ?? app.fetch(request);
  const cardOrigin = await serveOrigin(network, respondWith(cards.app));
  const searchOrigin = await serveOrigin(network, respondWith(search.app));
  const tramites = await shownCards(cards.app, cards.records);
  const page: Stage['page'] = (subject, count) => {
    const shown = tramites.slice(0, count);
    const expected: Expected =
      subject.kind === 'card'
        ? { cards: shown.map(({ summary }) => summary), query: '', result: '', submits: false }
        : { cards: [], ...QUERY, submits: subject.submits ?? false };
    return { address: `${host.url}/${subject.id}/${String(count)}`, expected };
  };
  const host = await serveOrigin(network, (request) => {
    const [, id, count] = new URL(request.url).pathname.split('/');
    const subject = subjects.find((each) => each.id === id);
    if (!subject) return new Response('', { status: 404 });
    const { url: api } = subject.kind === 'card' ? cardOrigin : searchOrigin;
    return hostPage(subject, api, tramites.slice(0, Number(count)));
  });
  const { BROWSER_FLAGS, findBrowser } = (await import(BROWSER_MODULE)) as {
    BROWSER_FLAGS: string[];
    findBrowser: () => string;
  };
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, trustOwnCertificate()],
  });
  return {
    network,
    browser,
    records: search.records.length,
    page,
    async close() {
      await browser.close();
      for (const origin of [host, cardOrigin, searchOrigin]) await origin.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Served {
  app: App;
  records: Found[];
}

async function demonstration(): Promise<Served> {
  const store = createMemoryStore();
  const settings = { hashIterations: 1, now: new Date() };
  await seedDemonstration(store, { catalogue: demoCatalogue, requests: [] }, settings);
  return serve(createApp({ store, settings: { compress: compressBody(5), compressBest } }));
}

async function guatemala(): Promise<Served> {
  const { change } = await importFile(GUATEMALA, 'guatemala-cnt');
  if (!change) throw new Error(`${GUATEMALA} no se pudo importar.`);
  const store = createMemoryStore();
  await store.changeCatalogue(change);
  return serve(createApp({ store, settings: { compress: compressBody(5), compressBest } }));
}

/** Everything that the catalogue holds, as its search tells it. */
async function serve(app: App): Promise<Served> {
  await app.warm();
  const records: Found[] = [];
  for (let page = 1; ; page += 1) {
    const { results, total } = await ask<{ results: Found[]; total: number }>(
      app,
      `/v1/search?limit=50&page=${String(page)}`,
    );
    records.push(...results);
    if (results.length === 0 || records.length >= total) return { app, records };
  }
}

/** Fifty trámites with a summary, in the order of their codes. */
async function shownCards(app: App, records: readonly Found[]): Promise<(Tramite & { summary: string })[]> {
  const codes = records.map(({ code }) => code).sort();
  const { cards } = await ask<{ cards: Found[] }>(app, `/v1/tramites?codes=${codes.join(',')}&lang=es`);
  return cards.filter(({ summary }) => summary !== '').slice(0, 50);
}

async function ask<Answer>(app: App, path: string): Promise<Answer> {
  const response = await app.fetch(new Request(`https://localhost${path}`));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as Answer;
}

/** A built file of a subject, with the best compression, as any good server has it ready. */
async function peerFile(
  folder: string,
  packed: Map<string, Buffer<ArrayBuffer>>,
  request: Request,
): Promise<Response | undefined> {
  const path = normalize(decodeURIComponent(new URL(request.url).pathname));
  if (!path.startsWith(`${sep}peers${sep}`)) return undefined;
  const file = join(folder, path.slice('/peers'.length));
  if (!existsSync(file)) return new Response('', { status: 404 });
  const isPacked = PACKED.has(extname(file));
  let bytes = packed.get(file);
  if (!bytes) {
    const whole = await readFile(file);
    packed.set(file, (bytes = Buffer.from(isPacked ? whole : brotliCompressSync(whole))));
  }
  return new Response(bytes, {
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...(isPacked ? {} : { 'Content-Encoding': 'br' }),
    },
  });
}
