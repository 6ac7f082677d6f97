/** What is pasted into the content, rung by rung. Each holds the real link with the real name; the bare address is it. */
import type { Rung } from './cms.ts';
import { EMBEDDABLES, type EmbeddableTag } from './embeddables.ts';
import type { ReadWish } from './read-wish.ts';
import { shortName } from './short-names.ts';
import { escapeHtml, writeTag } from './write-tag.ts';

/** Of a card until it says how high it is. */
export const FRAME = { width: 600, height: 420 } as const;

export function writeBody(
  rung: Rung,
  { tag, code = '' }: { tag: EmbeddableTag; code?: string },
  { url, link, name, attributes, accent }: ReadWish,
): string {
  const text = escapeHtml(name);
  const anchor = writeTag('a', { href: link }, text);
  switch (rung) {
    case 'element':
      return writeTag(tag, attributes, anchor);
    case 'data': {
      const data = Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [`data-tramite-${key}`, value] as const),
      );
      return writeTag('div', { class: tag, 'data-tramite': shortName(tag), ...data }, `<p>${anchor}</p>`);
    }
    case 'link':
      // A link can only say which trámite; the elements that are about none stay a link.
      return `<p>${writeTag('a', { href: EMBEDDABLES[tag].needs === 'code' ? `${link}#${tag}` : link }, text)}</p>`;
    case 'oembed':
      return link;
    case 'frame':
      // The link inside is for whatever takes the frame away: what was its content is then part of the page.
      return writeTag(
        'iframe',
        {
          src: frameAddress(url, code, { lang: attributes.lang, theme: attributes.theme, accent }),
          title: name,
          width: String(FRAME.width),
          height: String(FRAME.height),
          loading: 'lazy',
        },
        `<p>${anchor}</p>`,
      );
  }
}

/** `https://catalogo.example.gob/e/card/RNPN-0002?lang=en&accent=0b4f9e` */
export function frameAddress(
  url: string,
  code: string,
  look: { lang?: string | undefined; theme?: string | undefined; accent?: string | undefined },
): string {
  const query = new URLSearchParams();
  if (look.lang) query.set('lang', look.lang);
  if (look.theme) query.set('theme', look.theme);
  if (look.accent) query.set('accent', look.accent.replace('#', ''));
  return `${url}/e/card/${encodeURIComponent(code)}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
