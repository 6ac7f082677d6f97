import { relative, staticLink } from './static-link.ts';

interface StaticPage {
  /** Place of the file: `t/RNPN-0001.html`. */
  path: string;
  /** What the server would send as `Content-Security-Policy`. */
  policy: string | null;
  /** Public address of the files, when it is known. */
  publicUrl: string;
  liveUrl?: string | undefined;
  /** Place of the page that search engines shall list instead of this one. */
  canonical?: string;
}

/**
 * A page of the server as a file: links lead to files, searching leads to the page that searches in the browser, and the
 * policy that came as a header is written inside. Our own pages escape every quote in texts, so what looks like an
 * attribute is one.
 */
export function staticPage(html: string, page: StaticPage): string {
  const { path, policy, publicUrl, liveUrl, canonical } = page;
  const head = [
    ...(policy === null ? [] : [`<meta http-equiv="Content-Security-Policy" content="${inMeta(policy)}" />`]),
    ...(canonical === undefined
      ? []
      : [
          `<link rel="canonical" href="${publicUrl === '' ? relative(path, canonical) : `${publicUrl}/${canonical}`}" />`,
        ]),
  ];
  return (liveUrl === undefined ? withoutServerLinks(html) : html)
    .replace(/<link rel="alternate" type="application\/atom\+xml"[^>]*>/g, (link) =>
      publicUrl === '' ? '' : link,
    )
    .replace(/\b(href|action)="(\/[^"]*)"/g, (_, attribute: string, address: string) => {
      const link = staticLink(address.replaceAll('&amp;', '&'), path, liveUrl);
      return `${attribute}="${link.replaceAll('&', '&amp;')}"`;
    })
    .replace(/<input type="hidden" name="lang" value="\w+" \/>/g, '')
    .replace(/(type="search"\s+id="q"\s+name=)"q"/g, '$1"tramites-q"')
    .replace('<meta name="viewport"', `${head.join('')}<meta name="viewport"`);
}

/** Wizard, state of the service, the rule of the count, the account and oEmbed need a server; a link to nowhere helps nobody. */
function withoutServerLinks(html: string): string {
  return html
    .replace(/<p class="noprint"><a href="\/asistente[^>]*>[^<]*<\/a><\/p>/g, '')
    .replace(/<link\s[^>]*(?:application\/json|text\/xml)\+oembed[^>]*>/g, '')
    .replace(/<p><a href="\/t\/[^"]*\/(?:demanda|simplificacion)[^>]*>[^<]*<\/a><\/p>/g, '')
    .replace(/ · <a href="\/(?:estado|reglas-del-conteo|rendicion)">[^<]*<\/a>/g, '');
}

/** Without what a policy inside a page cannot say. */
function inMeta(policy: string): string {
  return policy
    .split('; ')
    .filter((rule) => !rule.startsWith('frame-ancestors'))
    .join('; ')
    .replaceAll('"', '&quot;');
}
