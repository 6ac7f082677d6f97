import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageElement } from '../../doctor/page-tree.ts';

/** HTML as a browser would read it. What a template holds is its children here. */
export function parseTree(html: string): PageElement {
  return toElement(parse(html));
}

type Node = DefaultTreeAdapterTypes.ParentNode;

function toElement(node: Node): PageElement {
  const holder = 'content' in node ? node.content : node;
  return {
    tag: 'tagName' in node ? node.tagName : '',
    attributes: 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {},
    children: holder.childNodes.flatMap((child): (PageElement | string)[] => {
      if (child.nodeName === '#text') return [(child as DefaultTreeAdapterTypes.TextNode).value];
      return 'childNodes' in child ? [toElement(child)] : [];
    }),
  };
}
