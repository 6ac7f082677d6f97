/** What the tree of a page says: scripts, elements, what is left of them, ids, headings, policies in `<meta>`. */
import { cmsSign } from './detect-cms.ts';
import { ourScript } from './our-script.ts';
import { OUR_TAGS } from './our-tags.ts';
import type { ElementFacts, MarkupFacts } from './page-facts.ts';
import { shortText, textOf, type PageElement } from './page-tree.ts';

/** What a box with `data-tramite` may say instead of the tag. */
const SHORT: Readonly<Record<string, string>> = {
  card: 'tramite-card',
  search: 'tramite-search',
  feedback: 'feedback-buttons',
  tracker: 'request-tracker',
};
const isOurs = (tag: string) => (OUR_TAGS as readonly string[]).includes(tag);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'td',
  'figure',
  'blockquote',
  'main',
  'body',
  'aside',
]);
/** Where a page about us shows our tags on purpose. */
const SHOWS_CODE = new Set([
  'pre',
  'code',
  'textarea',
  'script',
  'style',
  'template',
  'noscript',
  'samp',
  'kbd',
]);
const ESCAPED = new RegExp(
  `(?:<|&lt;)(?:${OUR_TAGS.join('|')})[\\s>/][^\\n]*|(?:<|&lt;)script[^>]*ventanilla\\.js[^\\n]*`,
  'i',
);
const FICHE = /\/t\/([A-Za-z0-9][\w.-]*?)(?:\.html)?$/;

interface Around {
  /** Whether an element or a box of ours surrounds it. */
  inOurs: boolean;
  inCode: boolean;
  /** The nearest block. */
  block?: PageElement;
}

export function readPage(root: PageElement, url: string): MarkupFacts {
  const facts: MarkupFacts = {
    cms: 'unknown',
    scripts: [],
    elements: [],
    links: [],
    fallbackLinks: [],
    escaped: [],
    emptied: [],
    unknownTags: [],
    duplicateIds: [],
    metaPolicies: [],
  };
  const ids = new Map<string, number>();
  let base = url;
  let heading: number | undefined;
  visit(root, { inOurs: false, inCode: false });
  facts.duplicateIds = [...ids].filter(([, times]) => times > 1).map(([id, times]) => ({ id, times }));
  return facts;

  function visit(element: PageElement, around: Around): void {
    const { tag, attributes, children } = element;
    if (attributes['data-ventanilla-doctor'] !== undefined) return;
    if (facts.cms === 'unknown') facts.cms = cmsSign(element) ?? 'unknown';
    if (attributes.id) ids.set(attributes.id, (ids.get(attributes.id) ?? 0) + 1);
    if (tag === 'base' && attributes.href) base = absolute(attributes.href, url) ?? url;
    if (tag === 'meta') readMeta(attributes);
    if (tag === 'script') readScript(attributes);
    if (/^h[1-6]$/.test(tag) && !around.inOurs) heading = Number(tag[1]);
    const ours = readElement(element, around);
    if (tag === 'a') readLink(element, around);
    const inside: Around = {
      inOurs: around.inOurs || ours,
      inCode: around.inCode || SHOWS_CODE.has(tag),
      ...(BLOCKS.has(tag) ? { block: element } : around.block && { block: around.block }),
    };
    // A template is not part of the page until somebody uses it.
    if (tag === 'template') return;
    for (const child of children)
      if (typeof child !== 'string') visit(child, inside);
      else if (!inside.inCode) {
        const [shown] = ESCAPED.exec(child) ?? [];
        if (shown !== undefined) facts.escaped.push(shortText(shown));
      }
  }

  function readMeta({ 'http-equiv': says = '', content = '' }: PageElement['attributes']): void {
    if (says.toLowerCase() === 'content-security-policy') facts.metaPolicies.push(content);
  }

  function readScript({
    src,
    integrity,
    crossorigin,
    nonce,
    'data-api': api,
  }: PageElement['attributes']): void {
    const address = src === undefined ? undefined : absolute(src, base);
    const script = address === undefined ? undefined : ourScript(address);
    if (address === undefined || script === undefined) return;
    facts.scripts.push({
      ...script,
      src: address,
      crossOrigin: crossorigin !== undefined,
      ...(integrity && { integrity }),
      ...(nonce && { nonce }),
      ...(api && { api }),
    });
  }

  /** Whether it is one of ours: what it contains is then its fallback. */
  function readElement(element: PageElement, { inOurs }: Around): boolean {
    const { tag, attributes } = element;
    const place = {
      text: shortText(textOf(element)),
      ...(heading !== undefined && { headingBefore: heading }),
    };
    if (isOurs(tag)) {
      facts.elements.push({ tag, from: 'tag', attributes, ...place });
      return tag !== 'catalogue-provider';
    }
    if (/^(tramite|ventanilla)-/.test(tag)) facts.unknownTags.push(tag);
    const kind = attributes['data-tramite'];
    if (kind !== undefined) {
      // The loader has been here: the element inside speaks for itself.
      if (contains(element, (inner) => isOurs(inner.tag))) return false;
      facts.elements.push({
        tag: SHORT[kind] ?? kind,
        from: 'box',
        attributes: boxAttributes(attributes),
        ...place,
      });
      return true;
    }
    if (!inOurs && /(^|\s)tramite-card(\s|$)/.test(attributes.class ?? '')) {
      facts.emptied.push(`<${tag} class="${attributes.class ?? ''}">`);
      return true;
    }
    return false;
  }

  function readLink(link: PageElement, { block, inOurs }: Around): void {
    const href = link.attributes.href === undefined ? undefined : absolute(link.attributes.href, base);
    if (href === undefined) return;
    const address = new URL(href);
    const [, code] = FICHE.exec(address.pathname) ?? [];
    if (code === undefined) return;
    if (inOurs) {
      facts.fallbackLinks.push(address.origin + address.pathname);
      return;
    }
    const text = shortText(textOf(link));
    facts.links.push({
      href,
      code,
      text,
      alone: block !== undefined && shortText(textOf(block), 1000) === text,
      marked: isOurs(address.hash.slice(1)),
    });
  }
}

function boxAttributes(attributes: PageElement['attributes']): ElementFacts['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name.startsWith('data-tramite-'))
      .map(([name, value]) => [name.slice('data-tramite-'.length), value]),
  );
}

function contains(element: PageElement, wanted: (inner: PageElement) => boolean): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (wanted(child) || contains(child, wanted)),
  );
}

function absolute(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
