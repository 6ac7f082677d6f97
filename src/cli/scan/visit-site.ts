/** The pages of one site, one after the other: its robots.txt is respected, and other hosts are left alone. */
import { setTimeout as wait } from 'node:timers/promises';
import type { PageElement } from '../../doctor/page-tree.ts';
import { parseTree } from '../doctor/parse-tree.ts';
import { readRobots, type Robots } from './read-robots.ts';
import { readSitemap } from './read-sitemap.ts';

export interface VisitOptions {
  maxPages: number;
  /** Milliseconds between two pages; the site may ask for more. */
  pause: number;
  /** Milliseconds for each. */
  timeout: number;
}

export interface VisitedPage {
  url: string;
  root: PageElement;
}

const AGENT = 'ventanilla-scan';
const MOST_SITEMAPS = 50;
const LARGEST = 5_000_000;

/** Throws, in Spanish, when not even the first address can be had. */
export async function* visitSite(start: string, options: VisitOptions): AsyncGenerator<VisitedPage> {
  const { origin, pathname } = new URL(start);
  const robots = readRobots((await get(`${origin}/robots.txt`, options, 'text'))?.body ?? '', AGENT);
  const asked = await get(start, options, 'text');
  if (!asked) throw new Error(`No se pudo abrir ${start}. Revise la dirección y que el sitio esté en línea.`);
  const given = readSitemap(asked.body);
  const sitemaps = given ? [start] : [...robots.sitemaps, `${origin}/sitemap.xml`];
  const listed = await pagesOf(sitemaps, origin, options);
  // A page that was named is where to begin; of a section, only what is in it.
  const folder = given ? '/' : pathname.replace(/[^/]*$/, '');
  const waiting =
    listed.length > 0 ? listed.filter((url) => new URL(url).pathname.startsWith(folder)) : [start];
  yield* inTurn(waiting, { origin, folder, robots, follow: listed.length === 0 }, options);
}

interface Bounds {
  origin: string;
  folder: string;
  robots: Robots;
  /** Without a sitemap the links of each page are the way on. */
  follow: boolean;
}

async function* inTurn(
  first: readonly string[],
  { origin, folder, robots, follow }: Bounds,
  options: VisitOptions,
): AsyncGenerator<VisitedPage> {
  const waiting = [...first];
  const known = new Set(waiting);
  let visited = 0;
  for (let url = waiting.shift(); url !== undefined && visited < options.maxPages; url = waiting.shift()) {
    const { pathname, search } = new URL(url);
    if (!robots.allows(pathname + search)) continue;
    if (visited > 0) await wait(Math.max(options.pause, robots.pause));
    const page = await get(url, options, 'html');
    if (!page || new URL(page.url).origin !== origin) continue;
    visited += 1;
    const root = parseTree(page.body);
    yield { url: page.url, root };
    if (!follow) continue;
    for (const link of linksOf(root, page.url)) {
      if (known.has(link) || !link.startsWith(origin + folder)) continue;
      known.add(link);
      waiting.push(link);
    }
  }
}

/** Sitemaps may name sitemaps; what is not there is not missed. */
async function pagesOf(
  sitemaps: readonly string[],
  origin: string,
  options: VisitOptions,
): Promise<string[]> {
  const waiting = [...sitemaps];
  const known = new Set<string>();
  const pages = new Set<string>();
  for (let url = waiting.shift(); url !== undefined && known.size < MOST_SITEMAPS; url = waiting.shift()) {
    if (known.has(url) || !isOf(origin, url)) continue;
    known.add(url);
    const found = readSitemap((await get(url, options, 'text'))?.body ?? '');
    waiting.push(...(found?.sitemaps ?? []));
    for (const page of found?.pages ?? []) if (isOf(origin, page)) pages.add(page);
  }
  return [...pages];
}

const isOf = (origin: string, url: string) => URL.canParse(url) && new URL(url).origin === origin;

function linksOf({ tag, attributes: { href }, children }: PageElement, base: string): string[] {
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : linksOf(child, base)));
  if (tag !== 'a' || href === undefined || !URL.canParse(href, base)) return inside;
  const url = new URL(href, base);
  url.hash = '';
  return [url.href, ...inside];
}

async function get(
  url: string,
  { timeout }: VisitOptions,
  kind: 'html' | 'text',
): Promise<{ url: string; body: string } | undefined> {
  try {
    const response = await fetch(url, {
      headers: { 'User-Agent': AGENT },
      signal: AbortSignal.timeout(timeout),
    });
    const type = response.headers.get('Content-Type') ?? '';
    const size = Number(response.headers.get('Content-Length') ?? 0);
    if (!response.ok || size > LARGEST || (kind === 'html' && !/html/i.test(type))) {
      await response.body?.cancel();
      return undefined;
    }
    return { url: response.url, body: await response.text() };
  } catch {
    return undefined;
  }
}
