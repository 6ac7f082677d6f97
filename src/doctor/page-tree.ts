/** A page as a plain tree, so that the live document and fetched HTML are read by the same code. */
export interface PageElement {
  /** In lower case. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (PageElement | string)[];
}

export function textOf({ children }: PageElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The text on one line, cut where it is long. */
export function shortText(text: string, longest = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
