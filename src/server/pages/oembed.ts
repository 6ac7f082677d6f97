/**
 * `/oembed` (oEmbed 1.0, type `rich`): an editor pastes the bare address of a trámite, and the site asks here what to show.
 * The HTML is an optional blockquote and a frame and nothing else, or WordPress refuses it; it adds a sandbox of its own.
 */
import { html } from 'hono/html';
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { localized } from '../../contract/text.ts';
import type { Tramite } from '../../contract/tramite.ts';
import { escapeHtml, writeTag } from '../../snippets/write-tag.ts';
import { makeAnswer, type Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { ProblemError } from '../problems.ts';
import { servedTramite } from '../served-tramite.ts';
import { FRAME_HEIGHT } from './frame-scripts.ts';
import type { Html } from './rich-html.ts';
import { xmlText } from './xml-text.ts';

const DEFAULT = { width: 600, height: 420 };
/**
 * Scripts, without an origin; links open where the person is. WordPress reduces it to `allow-scripts` and follows links
 * itself.
 */
const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

const TYPES = { json: 'application/json+oembed', xml: 'text/xml+oembed' } as const;

/** The lines by which a site finds this endpoint. Absolute when the server knows its address: WordPress wants that. */
export function oembedLinks(code: string, lang: string, publicUrl: string, title: string): Html {
  const page = `${publicUrl}/t/${code}${lang === 'es' ? '' : `?lang=${lang}`}`;
  return html`${(['json', 'xml'] as const).map((format) => {
    const query = new URLSearchParams({ url: page, format });
    return html`<link
      rel="alternate"
      type="${TYPES[format]}"
      href="${publicUrl}/oembed?${query.toString()}"
      title="${title}"
    />`;
  })}`;
}

/** `publicUrl`: '' = the address by which `request` came. */
export async function oembedAnswer(
  request: Request,
  view: CatalogueView,
  publicUrl: string,
): Promise<Answer> {
  const asked = new URL(request.url);
  const query = asked.searchParams;
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml')
    return refused(501, 'Solo damos los formatos json y xml: escriba format=json o format=xml.');
  const found = tramiteAt(query.get('url') ?? '', view, publicUrl || asked.origin);
  if (!found) return refused(404, 'La dirección de url no es la de un trámite de este catálogo: …/t/CÓDIGO.');
  const { tramite, base, lang } = found;
  const { width, height } = sizeOf(query);
  const name = localized(tramite.name, lang).text;
  const language = lang === 'es' ? '' : `?lang=${lang}`;
  const institution = view.institutions.get(tramite.institution);
  const card =
    writeTag(
      'blockquote',
      {},
      writeTag('a', { href: `${base}/t/${tramite.code}${language}` }, escapeHtml(name)),
    ) +
    writeTag('iframe', {
      src: `${base}/e/card/${tramite.code}${language}`,
      title: name,
      width: String(width),
      height: String(height),
      frameborder: '0',
      sandbox: SANDBOX,
    });
  const fields = {
    version: '1.0',
    type: 'rich',
    title: name,
    ...(institution && { author_name: localized(institution.name, lang).text }),
    ...(institution?.url !== undefined && { author_url: institution.url }),
    provider_name: localized(view.catalogue.info.title, lang).text,
    provider_url: `${base}/t/`,
    cache_age: CATALOGUE_AGE,
    html: card,
    width,
    height,
  };
  return format === 'json'
    ? makeAnswer(JSON.stringify(fields), { type: 'application/json; charset=utf-8', maxAge: CATALOGUE_AGE })
    : makeAnswer(inXml(fields), { type: 'text/xml; charset=utf-8', maxAge: CATALOGUE_AGE });
}

/** The trámite that a page's address is about; undefined for an address that is not ours or shows none. */
function tramiteAt(address: string, view: CatalogueView, base: string) {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return undefined;
  }
  const root = new URL(base);
  const path = url.pathname.slice(root.pathname.replace(/\/$/, '').length);
  const [, code] = /^\/t\/([^/]+)\/?$/.exec(path) ?? [];
  if (url.host !== root.host || code === undefined) return undefined;
  try {
    const tramite = servedOrSuccessor(view, decodeURIComponent(code));
    return tramite && { tramite, base, lang: view.language(url.searchParams.get('lang') ?? 'es') };
  } catch {
    return undefined;
  }
}

function servedOrSuccessor(view: CatalogueView, code: string): Tramite | undefined {
  try {
    return servedTramite(view, code, (successor) => successor);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.slug !== 'tramite-unido') throw error;
    return error.successor === undefined ? undefined : view.tramites.get(error.successor);
  }
}

/** Never larger than the site has room for; within it between what a frame may be. */
function sizeOf(query: URLSearchParams): { width: number; height: number } {
  const most = (name: string) => {
    const asked = Number(query.get(name));
    return Number.isInteger(asked) && asked > 0 ? asked : Infinity;
  };
  return {
    width: Math.min(DEFAULT.width, most('maxwidth')),
    height: Math.min(DEFAULT.height, FRAME_HEIGHT.most, most('maxheight')),
  };
}

function inXml(fields: Record<string, string | number>): string {
  const lines = Object.entries(fields).map(([name, value]) => `<${name}>${xmlText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`;
}

function refused(status: 404 | 501, detail: string): Promise<Answer> {
  return makeAnswer(JSON.stringify({ status, detail }), {
    status,
    type: 'application/problem+json; charset=utf-8',
  });
}
