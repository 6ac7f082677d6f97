import { XMLParser } from 'fast-xml-parser';

export interface Sitemap {
  pages: string[];
  /** Further sitemaps, of an index. */
  sitemaps: string[];
}

const parser = new XMLParser({
  ignoreAttributes: true,
  isArray: (name) => name === 'url' || name === 'sitemap',
  parseTagValue: false,
});

/** Undefined when that is no sitemap. */
export function readSitemap(xml: string): Sitemap | undefined {
  let read: {
    urlset?: { url?: { loc?: unknown }[] } | '';
    sitemapindex?: { sitemap?: { loc?: unknown }[] } | '';
  };
  try {
    read = parser.parse(xml) as typeof read;
  } catch {
    return undefined;
  }
  const { urlset, sitemapindex } = read;
  if (urlset === undefined && sitemapindex === undefined) return undefined;
  return {
    pages: placesOf(urlset ? urlset.url : undefined),
    sitemaps: placesOf(sitemapindex ? sitemapindex.sitemap : undefined),
  };
}

function placesOf(entries: { loc?: unknown }[] = []): string[] {
  return entries.flatMap(({ loc }) => (typeof loc === 'string' && loc.trim() !== '' ? [loc.trim()] : []));
}
