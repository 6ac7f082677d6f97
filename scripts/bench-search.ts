/**
 * `npm run bench -- search [--json]`: how well and how fast the search core answers on the real Guatemalan catalogue.
 *
 * Relevance: the 115 later official titles, each with the record it means (`relevante`); recall@1 and @5 count that
 * record alone, even where the file has a better one. Speed: one search per keystroke over beginnings of the same
 * titles, at 1,303 records and at 4,500 (copies whose names differ in one word), beside a bare MiniSearch over names and
 * descriptions in the same run: rounds interleaved, p50 and p95 of each round, medians of the rounds, milliseconds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { createSearchIndex, type SearchIndex } from '../src/search/create-search-index.ts';
import { importFile } from '../src/importers/import-file.ts';
import { toSearchDocument, type SearchDocument } from '../src/search/search-document.ts';

const DATA = new URL('../../shared/data/guatemala/', import.meta.url);
const ROUNDS = 5;
const KEYSTROKES = 400;
const BIG = 4500;

interface Judged {
  query: string;
  relevante: string;
}

export async function bench({ json }: { json: boolean }): Promise<void> {
  const catalogue = await guatemalanCatalogue();
  if (catalogue === undefined) {
    console.error('The Guatemalan catalogue (../shared/data/guatemala) is not here: nothing to measure.');
    process.exitCode = 1;
    return;
  }
  const { documents, judged } = catalogue;
  const many = enlarge(documents, BIG);

  const started = performance.now();
  const index = createSearchIndex({ documents, country: 'GT' });
  const built = performance.now();
  const bigIndex = createSearchIndex({ documents: many, country: 'GT' });
  const builtBig = performance.now();
  const bare = bareMiniSearch(documents);
  const bigBare = bareMiniSearch(many);

  const ours = (q: string, limit: number) => index.search({ q, limit }).hits.map((hit) => hit.code);
  const yardstick = (q: string, limit: number) =>
    bare
      .search(q)
      .slice(0, limit)
      .map((result) => String(result.id));

  const typed = keystrokes(judged.map(({ query }) => query));
  const search = (one: SearchIndex) => (q: string) => void one.search({ q, limit: 10 });
  const [records1303, records4500, miniSearchBare1303, miniSearchBare4500] = timed(typed, [
    search(index),
    search(bigIndex),
    (q) => void bare.search(q),
    (q) => void bigBare.search(q),
  ]);
  const figures = {
    relevance: {
      guatemala: { ...recall(judged, ours), ...twins(judged, documents) },
      guatemalaMiniSearchBare: recall(judged, yardstick),
      names: recallOfNames(documents, ours),
      namesMiniSearchBare: recallOfNames(documents, yardstick),
    },
    speed: {
      records1303,
      records4500,
      miniSearchBare: { records1303: miniSearchBare1303, records4500: miniSearchBare4500 },
      indexBuild: { records1303: round(built - started), records4500: round(builtBig - built), unit: 'ms' },
    },
  };
  if (json) console.log(JSON.stringify(figures));
  else print(figures);
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
function keystrokes(queries: readonly string[]): string[] {
  const all = queries.flatMap((query) =>
    Array.from({ length: query.length }, (_, length) => query.slice(0, length + 1)),
  );
  const stride = all.length / KEYSTROKES;
  return Array.from({ length: KEYSTROKES }, (_, at) => all[Math.floor(at * stride)] ?? '');
}

interface Speed {
  p50: number;
  p95: number;
  unit: 'ms';
  keystrokes: number;
}

function timed(
  typed: readonly string[],
  searches: readonly ((q: string) => void)[],
): [Speed, Speed, Speed, Speed] {
  const rounds = searches.map(() => ({ p50: [] as number[], p95: [] as number[] }));
  // The first round warms the engine up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1)
    searches.forEach((search, at) => {
      const times = typed.map((q) => {
        const before = performance.now();
        search(q);
        return performance.now() - before;
      });
      if (round === 0) return;
      rounds[at]?.p50.push(quantile(times, 0.5));
      rounds[at]?.p95.push(quantile(times, 0.95));
    });
  return rounds.map(({ p50, p95 }) => ({
    p50: round(quantile(p50, 0.5), 3),
    p95: round(quantile(p95, 0.5), 3),
    unit: 'ms',
    keystrokes: typed.length,
  })) as [Speed, Speed, Speed, Speed];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What a webmaster gets without us: the library's own splitting, prefixes and one edit in five letters. */
function bareMiniSearch(documents: readonly SearchDocument[]): MiniSearch {
  const bare = new MiniSearch({
    fields: ['name', 'description'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
  });
  bare.addAll(
    documents.map(({ code, name, summary, description }) => ({
      id: code,
      name,
      description: `${summary} ${description}`,
    })),
  );
  return bare;
}

/** `size` documents: the given ones, and copies with another code and one more word in the name. */
function enlarge(documents: readonly SearchDocument[], size: number): SearchDocument[] {
  const words = ['municipal', 'departamental', 'regional', 'temporal', 'provisional'];
  return Array.from({ length: size }, (_, at) => {
    const original = documents[at % documents.length] as SearchDocument;
    const copy = Math.floor(at / documents.length);
    return copy === 0
      ? original
      : {
          ...original,
          code: `${original.code}-${copy}`,
          name: `${original.name} ${words[copy - 1] ?? copy}`,
        };
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

/** The records as the server serves them: through the importer, with the number of the source as their code. */
async function guatemalanDocuments(): Promise<SearchDocument[]> {
  const { change } = await importFile(fileURLToPath(new URL('tramites.csv', DATA)), 'guatemala-cnt');
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
