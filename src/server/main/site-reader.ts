/** Reads a page and its style sheets for their colours; few at a time, and the same one seldom. */
import { pageParts } from '../../colours/page-parts.ts';
import { SiteUnreadable, type ReadSite, type SiteText } from '../read-site.ts';
import { fetchGuarded, webAddress, type Guard } from './fetch-guarded.ts';
import { isPublicAddress } from './public-address.ts';

const PATIENCE_MS = 8_000;
const MOST_SHEETS = 6;
const MOST_AT_ONCE = 4;
const MOST_KEPT = 100;
const KEPT_MS = 10 * 60_000;

export function createSiteReader(guard: Guard = { allows: isPublicAddress }): ReadSite {
  const kept = new Map<string, { at: number; text: Promise<SiteText> }>();
  let reading = 0;

  async function read(address: URL): Promise<SiteText> {
    if (reading >= MOST_AT_ONCE) throw new SiteUnreadable('busy');
    reading += 1;
    try {
      return await siteText(address, guard);
    } finally {
      reading -= 1;
    }
  }

  return async (written) => {
    const address = webAddress(/^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`);
    address.hash = '';
    const before = kept.get(address.href);
    if (before && Date.now() - before.at < KEPT_MS) return before.text;
    const text = read(address);
    kept.delete(address.href);
    kept.set(address.href, { at: Date.now(), text });
    const [oldest] = kept.size > MOST_KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    // What failed may work when it is tried again.
    text.catch(() => kept.delete(address.href));
    return text;
  };
}

async function siteText(address: URL, guard: Guard): Promise<SiteText> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const page = await fetchGuarded(address, guard, signal);
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(page.type)) throw new SiteUnreadable('other');
  const sheets = pageParts(page.text).sheets.slice(0, MOST_SHEETS);
  const css = await Promise.allSettled(
    sheets.map(async (href) => (await fetchGuarded(webAddress(href, page.url), guard, signal)).text),
  );
  // The page is worth something without a sheet that does not come.
  return { html: page.text, css: css.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])) };
}
