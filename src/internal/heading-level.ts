/** Headings that fit the host page's outline. */

/** 1–6, or `none` for a paragraph that looks the same. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';

/**
 * Level for an element's first heading: what the author set, else one below the last heading before it in the page.
 * `fallback` when the page has none.
 */
export function headingLevel(
  host: HTMLElement,
  asked: string | undefined,
  fallback: HeadingLevel = 2,
): HeadingLevel {
  if (asked === 'none') return 'none';
  if (/^[1-6]$/.test(asked ?? '')) return Number(asked) as HeadingLevel;
  let level = fallback;
  for (const heading of headingsNow()) {
    if (host.contains(heading)) continue;
    if (!(heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
    level = Math.min(6, Number(heading.localName[1]) + 1) as HeadingLevel;
  }
  return level;
}

let headings: NodeListOf<Element> | undefined;

/** The page's headings, looked for once for all that is drawn in one go: in a long page that takes longer than a card. */
function headingsNow(): NodeListOf<Element> {
  if (!headings) {
    headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6');
    queueMicrotask(() => (headings = undefined));
  }
  return headings;
}
