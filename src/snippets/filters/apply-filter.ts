/**
 * What is left of pasted HTML behind a filter, by the filter's rules. parse5 reads it as a browser would; what these
 * filters take away is only the tags, so that what stood inside of them is part of the page from then on.
 */
import {
  parseFragment,
  serialize,
  defaultTreeAdapter as tree,
  type DefaultTreeAdapterTypes as Html,
} from 'parse5';
import type { Filter } from './filter.ts';

/** One thing that did not survive. */
export interface Loss {
  tag: string;
  /** Absent: the tag itself. */
  attribute?: string;
}

export interface Filtered {
  html: string;
  lost: Loss[];
}

export function applyFilter(html: string, filter: Filter): Filtered {
  const lost: Loss[] = [];
  const root = parseFragment(html, { scriptingEnabled: false });
  root.childNodes = kept(root.childNodes, filter, lost);
  return { html: serialize(root), lost };
}

function kept(nodes: readonly Html.ChildNode[], filter: Filter, lost: Loss[]): Html.ChildNode[] {
  return nodes.flatMap((node): Html.ChildNode[] => {
    if (!tree.isElementNode(node)) return tree.isTextNode(node) ? [node] : [];
    const tag = node.tagName;
    if (!keepsTag(tag, filter)) {
      lost.push({ tag });
      return kept(inside(node), filter, lost);
    }
    node.attrs = node.attrs.filter(({ name, value }) => {
      const stays = keepsAttribute(tag, name, value, filter);
      if (!stays) lost.push({ tag, attribute: name });
      return stays;
    });
    if (filter.dropsQuotes)
      for (const attribute of node.attrs) attribute.value = attribute.value.replaceAll('"', '');
    node.childNodes = kept(node.childNodes, filter, lost);
    return [node];
  });
}

/** What a browser reads as plain text inside of a frame is HTML once the frame's own tags are gone. */
function inside(element: Html.Element): readonly Html.ChildNode[] {
  const [only] = element.childNodes;
  const isRaw = element.tagName === 'iframe' && only !== undefined && tree.isTextNode(only);
  return isRaw ? parseFragment(only.value).childNodes : element.childNodes;
}

function keepsTag(tag: string, { keeps, without, plainTagsOnly }: Filter): boolean {
  if (plainTagsOnly && tag.includes('-')) return false;
  if (without?.includes(tag)) return false;
  return keeps === undefined || (tag !== '*' && Object.hasOwn(keeps, tag));
}

function keepsAttribute(tag: string, name: string, value: string, filter: Filter): boolean {
  const { keeps, withoutAttributes = [], singleDashes, valuesOnly } = filter;
  if (valuesOnly && value === '') return false;
  if (singleDashes && name.includes('--')) return false;
  if (withoutAttributes.some((pattern) => matches(name, pattern))) return false;
  if (keeps === undefined) return true;
  const patterns = `${keeps['*'] ?? ''} ${keeps[tag] ?? ''}`.split(' ');
  return patterns.some((pattern) => matches(name, pattern));
}

/** `data-*` stands for every name that begins so. */
const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
