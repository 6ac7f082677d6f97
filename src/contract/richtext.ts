/**
 * The small tree that replaces HTML everywhere (decision 4). Parsed once, at import, by `src/richtext`; the API serves
 * it, elements and the fiche page draw it. Nothing in it can carry markup: text is text, and a link has only an address.
 *
 * Inline nodes are a string, or an object with `t`: strong, em, a (with `href`), br.
 * Block nodes: p, h3, h4, ol, ul (of li), table (rows of cells).
 */
import * as z from 'zod/mini';

export type Inline =
  string | { t: 'br' } | { t: 'strong' | 'em'; c: Inline[] } | { t: 'a'; href: string; c: Inline[] };

export type Item = { t: 'li'; c: (Inline | Block)[] };
export type Cell = { t: 'th' | 'td'; c: (Inline | Block)[] };
export type Block =
  | { t: 'p' | 'h3' | 'h4'; c: Inline[] }
  | { t: 'ol'; start?: number; c: Item[] }
  | { t: 'ul'; c: Item[] }
  | { t: 'table'; c: { t: 'tr'; c: Cell[] }[] };

/** A document: blocks in reading order. */
export type RichTree = Block[];
/** A document by language. */
export type Rich = { es: RichTree; [lang: string]: RichTree };

/** Schemes that a link of the catalogue may have. Everything else stays text. */
export const LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'] as const;

/** True for an address that may become a link: one of LINK_SCHEMES, no credentials, no control characters. */
export function isSafeHref(href: string): boolean {
  if (/[\u0000-\u0020\u007f\u202a-\u202e\u2066-\u2069]/.test(href) || !/^[a-z]+:/i.test(href)) return false;
  try {
    const parsed = new URL(href);
    return (
      (LINK_SCHEMES as readonly string[]).includes(parsed.protocol) &&
      parsed.username === '' &&
      parsed.password === ''
    );
  } catch {
    return false;
  }
}

const inline: z.ZodMiniType<Inline> = z.lazy(() =>
  z.union([
    z.string(),
    z.object({ t: z.literal('br') }),
    z.object({ t: z.enum(['strong', 'em']), c: z.array(inline) }),
    z.object({ t: z.literal('a'), href: z.string().check(z.refine(isSafeHref)), c: z.array(inline) }),
  ]),
);
const item: z.ZodMiniType<Item> = z.lazy(() =>
  z.object({ t: z.literal('li'), c: z.array(z.union([inline, block])) }),
);
const cell: z.ZodMiniType<Cell> = z.lazy(() =>
  z.object({ t: z.enum(['th', 'td']), c: z.array(z.union([inline, block])) }),
);
const block: z.ZodMiniType<Block> = z.lazy(() =>
  z.union([
    z.object({ t: z.enum(['p', 'h3', 'h4']), c: z.array(inline) }),
    z.object({ t: z.literal('ol'), start: z.optional(z.int()), c: z.array(item) }),
    z.object({ t: z.literal('ul'), c: z.array(item) }),
    z.object({ t: z.literal('table'), c: z.array(z.object({ t: z.literal('tr'), c: z.array(cell) })) }),
  ]),
);

export const richTree = z.array(block);
export const rich = z.catchall(z.object({ es: richTree }), richTree);
