/** Reads HTML of a page, before or behind a filter, as our loader would: which elements stand in it, and on which rung. */
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import type { Rung } from './cms.ts';
import { EMBEDDABLES, type EmbeddableTag } from './embeddables.ts';
import { SHORT_NAMES } from './short-names.ts';

export interface FoundSnippet {
  rung: Rung;
  tag: EmbeddableTag;
  code?: string;
  /** Text of its link, or title of its frame; absent = somebody without the element sees no name. */
  name?: string;
  /** Where its link or its frame leads. */
  href?: string;
  attributes: Record<string, string>;
}

export interface FoundScript {
  src: string;
  integrity?: string;
}

export interface Found {
  snippets: FoundSnippet[];
  scripts: FoundScript[];
  /** Every link that has words. */
  links: { href: string; name: string }[];
}

const FRAME = /\/e\/card\/([^/?#]+)/;
const FICHE = /\/t\/([\w.-]+)/;
const BARE = /^https?:\/\/\S+\/t\/([\w.-]+)(\?\S*)?$/;
const SCRIPT = /\/(v1\/ventanilla|\d+\.\d+\.\d+[\w.-]*\/[a-z-]+)\.js$/;

export function findSnippets(html: string): Found {
  const found: Found = { snippets: [], scripts: [], links: [] };
  look(parseFragment(html, { scriptingEnabled: false }).childNodes, found, false);
  return found;
}

/** `inside`: of one that was found already; its link is the fallback. */
function look(nodes: readonly Html.ChildNode[], found: Found, inside: boolean): void {
  for (const node of nodes) {
    if (tree.isTextNode(node)) {
      if (!inside) for (const line of node.value.split('\n')) lookAtLine(line.trim(), found);
      continue;
    }
    if (!tree.isElementNode(node)) continue;
    const { tagName } = node;
    const attributes = attributesOf(node);
    if (
      tagName === 'script' &&
      attributes.src !== undefined &&
      SCRIPT.test(attributes.src.split('?')[0] ?? '')
    )
      found.scripts.push({
        src: attributes.src,
        ...(attributes.integrity !== undefined && { integrity: attributes.integrity }),
      });
    if (tagName === 'a' && attributes.href !== undefined && textOf(node) !== '')
      found.links.push({ href: attributes.href, name: textOf(node) });
    const snippet = inside ? undefined : snippetOf(node, attributes);
    if (snippet) found.snippets.push(snippet);
    look(node.childNodes, found, inside || snippet !== undefined || tagName === 'a' || tagName === 'script');
  }
}

function lookAtLine(line: string, { snippets }: Found): void {
  const [, code] = BARE.exec(line) ?? [];
  if (code !== undefined)
    snippets.push({ rung: 'oembed', tag: 'tramite-card', code, href: line, attributes: {} });
}

function snippetOf(node: Html.Element, attributes: Record<string, string>): FoundSnippet | undefined {
  const { tagName } = node;
  if (isTag(tagName)) return { rung: 'element', tag: tagName, ...about(node, attributes) };
  if (tagName === 'iframe') {
    const [, code] = FRAME.exec(attributes.src ?? '') ?? [];
    return code === undefined
      ? undefined
      : {
          rung: 'frame',
          tag: 'tramite-card',
          code,
          attributes: {},
          ...(attributes.title !== undefined && { name: attributes.title }),
          ...(attributes.src !== undefined && { href: attributes.src }),
        };
  }
  const kind = attributes['data-tramite'];
  if (kind !== undefined) {
    const tag = Object.hasOwn(SHORT_NAMES, kind) ? SHORT_NAMES[kind] : kind;
    const data = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
      key.startsWith('data-tramite-') ? [[key.slice('data-tramite-'.length), value]] : [],
    );
    return isTag(tag) ? { rung: 'data', tag, ...about(node, Object.fromEntries(data)) } : undefined;
  }
  const [address = '', fragment] = tagName === 'a' ? (attributes.href ?? '').split('#') : [];
  if (!isTag(fragment)) return undefined;
  const [, code] = FICHE.exec(address) ?? [];
  return {
    rung: 'link',
    tag: fragment,
    attributes: {},
    href: address,
    ...(code !== undefined && { code }),
    ...(textOf(node) !== '' && { name: textOf(node) }),
  };
}

function about(
  node: Html.Element,
  attributes: Record<string, string>,
): Pick<FoundSnippet, 'code' | 'name' | 'href' | 'attributes'> {
  const link = linkIn(node);
  const href = link && attributesOf(link).href;
  const code = attributes.code ?? attributes.tramite;
  return {
    attributes,
    ...(code !== undefined && { code }),
    ...(link && { name: textOf(link) }),
    ...(href !== undefined && { href }),
  };
}

function linkIn(node: Html.Element): Html.Element | undefined {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    if (child.tagName === 'a' && textOf(child) !== '') return child;
    const deeper = linkIn(child);
    if (deeper) return deeper;
  }
  return undefined;
}

const attributesOf = (node: Html.Element) =>
  Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) as Record<string, string>;

function textOf(node: Html.Element): string {
  const text = (one: Html.ChildNode): string =>
    tree.isTextNode(one) ? one.value : tree.isElementNode(one) ? one.childNodes.map(text).join('') : '';
  return text(node).replaceAll(/\s+/g, ' ').trim();
}

const isTag = (name: string | undefined): name is EmbeddableTag =>
  name !== undefined && Object.hasOwn(EMBEDDABLES, name);
