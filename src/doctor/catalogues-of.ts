import type { ElementFacts, MarkupFacts } from './page-facts.ts';

/** A catalogue that the page talks to, and the codes it is asked for. */
export interface AskedCatalogue {
  /** Address without a slash at its end. */
  base: string;
  codes: string[];
}

/** As the contract has them. What is no code was mangled on its way, and no catalogue needs to be asked for it. */
export const isCode = (text: string) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);

/** An element's own address, else what a script says, else where the links to fiches lead. */
export function cataloguesOf(
  { scripts, elements, links, fallbackLinks }: MarkupFacts,
  url: string,
): AskedCatalogue[] {
  const asked = new Map<string, Set<string>>();
  const add = (base: string, code?: string) => {
    const codes = asked.get(base) ?? new Set();
    if (code !== undefined && isCode(code)) codes.add(code);
    asked.set(base, codes);
  };
  const [script] = scripts;
  const provider = elements.find(({ tag, attributes }) => tag === 'catalogue-provider' && attributes.api);
  const common =
    baseOf(provider, url) ??
    (script && tidy(script.api ?? script.base, url)) ??
    fallbackLinks.map(linkedFrom)[0];
  if (common !== undefined) add(common);
  for (const element of elements) {
    const base = baseOf(element, url) ?? common;
    if (base !== undefined) add(base, element.attributes.code);
  }
  if (common === undefined) for (const { href, code } of links) add(linkedFrom(href), code);
  return [...asked].map(([base, codes]) => ({ base, codes: [...codes].slice(0, 200) }));
}

function baseOf(element: ElementFacts | undefined, url: string): string | undefined {
  const api = element?.attributes.api;
  return api ? tidy(api, url) : undefined;
}

function tidy(address: string, url: string): string | undefined {
  try {
    return new URL(address, url).href.replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}

const linkedFrom = (fiche: string) => fiche.slice(0, fiche.lastIndexOf('/t/'));
