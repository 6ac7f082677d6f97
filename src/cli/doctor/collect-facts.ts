/** The facts of a page as it is fetched: its HTML and headers, its scripts, and its catalogues as seen from its origin. */
import { createHash } from 'node:crypto';
import { cataloguesOf, type AskedCatalogue } from '../../doctor/catalogues-of.ts';
import type { ApiFacts, PageFacts, ReleaseFacts, ScriptFacts } from '../../doctor/page-facts.ts';
import { readCards, readReleases } from '../../doctor/read-answers.ts';
import { readPage } from '../../doctor/read-page.ts';
import { cmsSign } from '../../doctor/detect-cms.ts';
import { isMixed } from '../../doctor/checks/check-scripts.ts';
import { parseTree } from './parse-tree.ts';

export interface CollectOptions {
  /** Milliseconds for each question. */
  timeout: number;
  /** `2026-11-21` */
  today: string;
  fetch?: typeof globalThis.fetch;
}

const AGENT = { 'User-Agent': 'ventanilla-doctor' };

/** Throws, in Spanish, when the page itself cannot be had. */
export async function collectFacts(address: string, options: CollectOptions): Promise<PageFacts> {
  const { response, body } = await getPage(address, options);
  const url = response.url || address;
  const facts = readPage(parseTree(body), url);
  if (facts.cms === 'unknown')
    facts.cms =
      cmsSign({
        tag: 'meta',
        attributes: { name: 'generator', content: response.headers.get('X-Generator') ?? '' },
        children: [],
      }) ?? 'unknown';
  const catalogues = cataloguesOf(facts, url);
  const [scripts, apis, releases] = await Promise.all([
    Promise.all(facts.scripts.map((script) => withFile(script, url, options))),
    Promise.all(catalogues.map((catalogue) => askApi(catalogue, url, options))),
    askReleases(facts.scripts[0]?.base ?? catalogues[0]?.base, options),
  ]);
  const policy = response.headers.get('Content-Security-Policy');
  const embedder = response.headers.get('Cross-Origin-Embedder-Policy');
  return {
    ...facts,
    url,
    scripts,
    apis,
    ...(releases && { releases }),
    headerPolicies: policy === null ? [] : [policy],
    ...(embedder !== null && { embedderPolicy: embedder }),
    today: options.today,
  };
}

async function getPage(
  address: string,
  options: CollectOptions,
): Promise<{ response: Response; body: string }> {
  try {
    const response = await ask(address, options, { Accept: 'text/html' });
    if (!response.ok)
      throw new Error(`La página responde ${response.status}. Revise la dirección: ${address}`);
    return { response, body: await response.text() };
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('La página')) throw error;
    throw new Error(`No se pudo abrir ${address}. Revise la dirección y que el sitio esté en línea.`, {
      cause: error,
    });
  }
}

async function withFile(script: ScriptFacts, page: string, options: CollectOptions): Promise<ScriptFacts> {
  // A browser does not even ask for it.
  if (isMixed(script.src, page)) return script;
  const start = performance.now();
  try {
    const response = await ask(script.src, options);
    const content = new Uint8Array(await response.arrayBuffer());
    const { integrity } = script;
    return {
      ...script,
      file: {
        status: response.status,
        ms: performance.now() - start,
        bytes: content.length,
        ...(integrity && { matches: matchesAny(integrity, content) }),
      },
    };
  } catch {
    return { ...script, file: { status: 0 } };
  }
}

/** As browsers do: of the hashes of the strongest kind, one is enough. */
function matchesAny(integrity: string, content: Uint8Array): boolean {
  const hashes = integrity.split(/\s+/).map((hash) => /^(sha(?:256|384|512))-([^?]+)/.exec(hash));
  const strongest =
    hashes
      .map((hash) => hash?.[1] ?? '')
      .sort()
      .at(-1) ?? '';
  // Words that are no hash are left aside, and without one nothing is checked.
  if (strongest === '') return true;
  const right = createHash(strongest).update(content).digest('base64');
  return hashes.some((hash) => hash?.[1] === strongest && hash[2] === right);
}

async function askApi(
  { base, codes }: AskedCatalogue,
  page: string,
  options: CollectOptions,
): Promise<ApiFacts> {
  const start = performance.now();
  const path =
    codes.length > 0 ? `/v1/tramites?codes=${encodeURIComponent(codes.join(','))}` : '/v1/catalogue';
  try {
    const { origin } = new URL(page);
    const response = await ask(base + path, options, { Origin: origin });
    const body = await response.text();
    const seen = {
      base,
      status: response.status,
      ms: performance.now() - start,
      bytes: body.length,
      corp: response.headers.get('Cross-Origin-Resource-Policy'),
    };
    const allowed = response.headers.get('Access-Control-Allow-Origin');
    if (new URL(base).origin !== origin && allowed !== '*' && allowed !== origin)
      return { ...seen, state: 'cors' };
    if (!response.ok) return { ...seen, state: 'trouble' };
    const answer = parseJson(body);
    if (answer === undefined) return { ...seen, state: 'trouble' };
    return { ...seen, state: 'ok', ...(codes.length > 0 ? readCards(answer) : { missing: [] }) };
  } catch {
    return { base, state: 'refused' };
  }
}

async function askReleases(
  base: string | undefined,
  options: CollectOptions,
): Promise<ReleaseFacts | undefined> {
  if (base === undefined) return undefined;
  try {
    const response = await ask(`${base}/integridad.json`, options);
    return response.ok ? readReleases(parseJson(await response.text())) : undefined;
  } catch {
    return undefined;
  }
}

function ask(
  url: string,
  { timeout, fetch = globalThis.fetch }: CollectOptions,
  headers: Record<string, string> = {},
) {
  return fetch(url, { headers: { ...AGENT, ...headers }, signal: AbortSignal.timeout(timeout) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
