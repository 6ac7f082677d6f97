/** What in a page's HTML says something about its colours. */
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5';

export interface PageParts {
  /** `<meta name="theme-color">`, as written. */
  themeColor: string | undefined;
  /** CSS in the page itself: `<style>`, attributes `style`, and colours of before CSS (`bgcolor`). */
  css: string[];
  /** Addresses of style sheets, as written, in order. */
  sheets: string[];
}

export function pageParts(html: string): PageParts {
  const parts: PageParts = { themeColor: undefined, css: [], sheets: [] };
  // A list and not recursion: pages of strangers may be nested as deep as they like.
  const waiting: Html.Node[] = [parse(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) read(node, parts);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return parts;
}

function read(element: Html.Element, parts: PageParts): void {
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
  const style = value('style');
  const background = value('bgcolor');
  if (style !== undefined) parts.css.push(style);
  if (background !== undefined) parts.css.push(`background:${background}`);
  if (element.tagName === 'style')
    parts.css.push(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
  if (element.tagName === 'meta' && value('name')?.toLowerCase() === 'theme-color')
    parts.themeColor ??= value('content');
  const href = value('href');
  if (element.tagName === 'link' && href && /(^|\s)stylesheet(\s|$)/i.test(value('rel') ?? ''))
    parts.sheets.push(href);
}
