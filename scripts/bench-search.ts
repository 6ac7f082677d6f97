/**
 * `npm run bench -- search [--json] [--sizes 1303,4500,100000]`: how well and how fast the search answers.
 *
 * Relevance, own: the judged queries of test/search over the demonstration catalogue; `noAnswer` is the share of the
 * questions without an answer that were answered so, `ownHeldOut` the part that was not looked at while tuning.
 * Guatemala: the 115 later official titles, each with the record it means (`relevante`); recall@1 and @5 count that
 * record alone, even where the file has a better one.
 *
 * Speed: one search per keystroke over beginnings of the same titles, at each size (copies of the Guatemalan records
 * whose names differ), in the core and over HTTP on loopback through the real app. Yardsticks in the same run: a bare
 * MiniSearch over names and institutions, and a plain scan of all folded names. Rounds interleaved, the first not counted;
 * medians of the rounds' p50 and p95 in milliseconds. `ofMiniSearch` is our p95 divided by that of MiniSearch.
 * `httpCached` asks for answers that the server keeps; `cpu` is the mean CPU time of a keystroke, which a loaded machine (`load`)
 * makes no longer.
 */
import { existsSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import MiniSearch from 'minisearch';
import { importFile } from '../src/importers/import-file.ts';
import { createSearchIndex } from '../src/search/create-search-index.ts';
import { fold } from '../src/search/fold.ts';
import { toSearchDocument, type SearchDocument } from '../src/search/search-document.ts';
import { createApp } from '../src/server/app.ts';
import { createMemoryStore } from '../src/server/memory-store.ts';
import type { Snapshot } from '../src/server/store.ts';
import { demoDocuments } from '../test/search/demo-documents.ts';
import { judge, readJudged } from '../test/search/judge.ts';
import { HELD_OUT, SEEN } from '../test/search/judged-queries.ts';

const DATA = new URL('../../shared/data/guatemala/', import.meta.url);
const SIZES = [1303, 4500, 100_000];
const ROUNDS = 2;
const KEYSTROKES = 200;
/** From this size on fewer keystrokes: the yardsticks take a third of a second each there. */
const BIG = 20_000;
const BIG_KEYSTROKES = 40;

interface Judged {
  query: string;
  relevante: string;
}

export async function bench({ json }: { json: boolean }): Promise<void> {
  const demo = createSearchIndex({ documents: demoDocuments(), country: 'SV' });
  const heldOut = readJudged(HELD_OUT);
  const own = {
    own: judge([...readJudged(SEEN), ...heldOut], demo),
    ownHeldOut: judge(heldOut, demo),
  };
  const catalogue = await guatemalanCatalogue();
  if (catalogue === undefined) {
    console.error(
      'The Guatemalan catalogue (../shared/data/guatemala) is not here: only the own one is measured.',
    );
    console.log(JSON.stringify({ relevance: own }));
    process.exitCode = 1;
    return;
  }
  const { documents, judged } = catalogue;
  const index = createSearchIndex({ documents, country: 'GT' });
  const bare = bareMiniSearch(documents);
  const ours = (q: string, limit: number) => index.search({ q, limit }).hits.map((hit) => hit.code);
  const yardstick = (q: string, limit: number) =>
    bare
      .search(q)
      .slice(0, limit)
      .map((result) => String(result.id));
  const relevance = {
    ...own,
    guatemala: { ...recall(judged, ours), ...twins(judged, documents) },
    guatemalaMiniSearchBare: recall(judged, yardstick),
    names: recallOfNames(documents, ours),
    namesMiniSearchBare: recallOfNames(documents, yardstick),
  };
  const speed: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  for (const size of askedSizes())
    speed[`records${String(size)}`] = await measure(
      size,
      documents,
      judged.map(({ query }) => query),
    );
  if (json) console.log(JSON.stringify({ relevance, speed }));
  else print({ relevance, speed });
}

function askedSizes(): number[] {
  const at = process.argv.indexOf('--sizes');
  if (at < 0) return SIZES;
  const sizes = (process.argv[at + 1] ?? '').split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0 && size <= 1_000_000)) return sizes;
  throw new Error('--sizes needs whole numbers up to 1000000, such as 1303,4500.');
}

async function measure(size: number, documents: readonly SearchDocument[], queries: readonly string[]) {
  const many = enlarge(documents, size);
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const index = createSearchIndex({ documents: many, country: 'GT' });
  const built = { ms: round(performance.now() - started), cpuMs: round(process.cpuUsage(cpu).user / 1000) };
  const bare = bareMiniSearch(many);
  const folded = many.map(({ name }) => fold(name));
  const scan = (q: string) => {
    const wanted = fold(q);
    return folded.filter((name) => name.includes(wanted)).slice(0, 10);
  };
  const typed = keystrokes(queries, size >= BIG ? BIG_KEYSTROKES : KEYSTROKES);
  const [core, miniSearchBare, plainScan] = await timed(typed, [
    (q) => void index.search({ q, limit: 10 }),
    (q) => void bare.search(q),
    (q) => void scan(q),
  ]);
  const { http, httpCached } = await overHttp(size, typed);
  return {
    core,
    http,
    httpCached,
    miniSearchBare,
    plainScan,
    ofMiniSearch: round(core.p95 / miniSearchBare.p95, 4),
    indexBuild: built,
    // Milliseconds of a busy machine are longer: what else it did meanwhile, as the length of its queue.
    load: round(loadavg()[0] ?? 0),
    heapGrowthMb: round((process.memoryUsage().heapUsed - before) / 1e6),
  };
}

/** Share of the queries whose record comes first, and among the first five. */
export function recall(judged: readonly Judged[], search: (q: string, limit: number) => string[]) {
  const places = judged.map(({ query, relevante }) => search(query, 5).indexOf(relevante));
  return {
    recall1: round(places.filter((place) => place === 0).length / judged.length, 4),
    recall5: round(places.filter((place) => place >= 0).length / judged.length, 4),
    queries: judged.length,
  };
}

/**
 * Recall@5 of every fifth record by its own name: without accents and capitals, with a letter left out in the middle of
 * its longest word, and with the last word half typed. Records with a twin name are left out.
 */
function recallOfNames(documents: readonly SearchDocument[], search: (q: string, limit: number) => string[]) {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const count = new Map<string, number>();
  for (const { name } of documents) count.set(plain(name), (count.get(plain(name)) ?? 0) + 1);
  const asked = documents.filter(({ name }, at) => at % 5 === 0 && count.get(plain(name)) === 1);
  const share = (change: (name: string) => string) =>
    round(
      asked.filter(({ code, name }) => search(change(plain(name)).slice(0, 500), 5).includes(code)).length /
        asked.length,
      4,
    );
  return {
    plain: share((name) => name),
    oneTypo: share((name) => {
      const [longest = ''] = name.split(' ').sort((one, other) => other.length - one.length);
      const middle = Math.floor(longest.length / 2);
      return name.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
    }),
    prefix: share((name) => {
      const start = name.lastIndexOf(' ') + 1;
      return name.slice(0, start + Math.ceil((name.length - start) / 2));
    }),
    names: asked.length,
  };
}

/** Judged records whose name and institution another record has too: no ranking can tell the two apart. */
function twins(judged: readonly Judged[], documents: readonly SearchDocument[]) {
  const key = (document: SearchDocument) => `${document.institution.code} ${document.name.toLowerCase()}`;
  const count = new Map<string, number>();
  for (const document of documents) count.set(key(document), (count.get(key(document)) ?? 0) + 1);
  const meant = new Set(judged.map(({ relevante }) => relevante));
  return {
    withTwins: documents.filter((one) => meant.has(one.code) && (count.get(key(one)) ?? 0) > 1).length,
  };
}

/** Beginnings of queries as they grow while being typed, spread evenly over all of them. */
function keystrokes(queries: readonly string[], count: number): string[] {
  const all = queries.flatMap((query) =>
    Array.from({ length: query.length }, (_, length) => query.slice(0, length + 1)),
  );
  const stride = all.length / count;
  return Array.from({ length: count }, (_, at) => all[Math.floor(at * stride)] ?? '');
}

interface Speed {
  p50: number;
  p95: number;
  /** CPU of this process for one keystroke; over HTTP that is of both ends. */
  cpu: number;
  unit: 'ms';
  keystrokes: number;
}

async function timed<const Searches extends readonly ((q: string, round: number) => unknown)[]>(
  typed: readonly string[],
  searches: Searches,
): Promise<{ [Name in keyof Searches]: Speed }> {
  const rounds = searches.map(() => ({ p50: [] as number[], p95: [] as number[], cpu: [] as number[] }));
  // The first round warms the engine up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [at, search] of searches.entries()) {
      const times: number[] = [];
      const cpu = process.cpuUsage();
      for (const q of typed) {
        const before = performance.now();
        await search(q, round);
        times.push(performance.now() - before);
      }
      const { user, system } = process.cpuUsage(cpu);
      if (round === 0) continue;
      rounds[at]?.cpu.push((user + system) / 1000 / typed.length);
      rounds[at]?.p50.push(quantile(times, 0.5));
      rounds[at]?.p95.push(quantile(times, 0.95));
    }
  return rounds.map(({ p50, p95, cpu }) => ({
    p50: round(quantile(p50, 0.5), 3),
    p95: round(quantile(p95, 0.5), 3),
    cpu: round(quantile(cpu, 0.5), 3),
    unit: 'ms',
    keystrokes: typed.length,
  })) as { [Name in keyof Searches]: Speed };
}

/** The same keystrokes through the real app, one after the other over one connection, to the last byte. */
async function overHttp(size: number, typed: readonly string[]): Promise<{ http: Speed; httpCached: Speed }> {
  const { change } = await importGuatemala();
  const store = createMemoryStore();
  await store.changeCatalogue(change ?? {});
  const small = await store.snapshot();
  const tramites: Snapshot['tramites'] = new Map(
    enlarge([...small.tramites.values()], size, (name, more) => ({ ...name, es: `${name.es} ${more}` })).map(
      (tramite) => [tramite.code, tramite] as const,
    ),
  );
  // A store that copies 100,000 fiches at every start is none for a measurement; the rest of it is the real one.
  const app = createApp({
    store: { ...store, snapshot: async () => ({ ...small, tramites }) },
    clock: () => new Date(),
  });
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/search?q=`;
  // The server keeps answers by their address: another limit each round, or the second would measure that.
  const ask = (q: string, round: number) =>
    new Promise<void>((resolve, reject) => {
      get(`${url}${encodeURIComponent(q)}&limit=${String(10 + round)}`, { agent }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`«${q}» answered ${String(response.statusCode)}`));
        response.resume().once('end', resolve);
      }).once('error', reject);
    });
  try {
    await ask('', ROUNDS + 1);
    const [http, httpCached] = await timed(typed, [ask, (q) => ask(q, 0)]);
    return { http, httpCached };
  } finally {
    agent.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What a webmaster gets without us: the library's own splitting, prefixes and one edit in five letters. */
function bareMiniSearch(documents: readonly SearchDocument[]): MiniSearch {
  const bare = new MiniSearch({
    fields: ['name', 'institution'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
  });
  bare.addAll(
    documents.map(({ code, name, institution }) => ({ id: code, name, institution: institution.name })),
  );
  return bare;
}

/** `size` records: the given ones, and copies with another code and more words in the name. */
function enlarge<Item extends { code: string; name: unknown }>(
  items: readonly Item[],
  size: number,
  rename: (name: Item['name'], more: string) => Item['name'] = (name, more) => `${String(name)} ${more}`,
): Item[] {
  const words = ['municipal', 'departamental', 'regional', 'temporal', 'provisional'];
  return Array.from({ length: size }, (_, at) => {
    const original = items[at % items.length] as Item;
    const copy = Math.floor(at / items.length);
    if (copy === 0) return original;
    const more = words[copy - 1] ?? `${words[copy % words.length] ?? ''} zona ${String(copy)}`;
    return { ...original, code: `${original.code}-${String(copy)}`, name: rename(original.name, more) };
  });
}

/** The real catalogue and its judged queries, or undefined where the data are not. */
export async function guatemalanCatalogue(): Promise<
  { documents: SearchDocument[]; judged: Judged[] } | undefined
> {
  if (!existsSync(DATA)) return undefined;
  const judged = readFileSync(new URL('es_guatemala_titulos_2025.jsonl', DATA), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged);
  return { documents: await guatemalanDocuments(), judged };
}

const importGuatemala = () => importFile(fileURLToPath(new URL('tramites.csv', DATA)), 'guatemala-cnt');

/** The records as the server serves them: through the importer, with the number of the source as their code. */
async function guatemalanDocuments(): Promise<SearchDocument[]> {
  const { change } = await importGuatemala();
  const byCode = <Value extends { code: string }>(values: readonly Value[] = []) =>
    new Map(values.map((value) => [value.code, value] as const));
  const references = { institutions: byCode(change?.institutions), categories: byCode(change?.categories) };
  return (change?.tramites ?? []).map((tramite) => ({
    ...toSearchDocument({ ...tramite, version: 1, hash: '0'.repeat(64) }, references),
    code: String(Number(tramite.code.split('-').pop())),
  }));
}

const round = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;

function print({ relevance, speed }: { relevance: Record<string, object>; speed: Record<string, object> }) {
  for (const [name, figures] of [...Object.entries(relevance), ...Object.entries(speed)])
    console.log(`${name.padEnd(26)} ${JSON.stringify(figures)}`);
}
