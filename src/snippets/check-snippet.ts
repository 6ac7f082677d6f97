/**
 * What becomes of a pasted snippet in one system: what its filter takes away, which rung is left, whether the link with
 * the name is still there, and what to paste instead. Pure.
 */
import { placeOf, type CmsName, type Role, type Rung } from './cms.ts';
import { EMBEDDABLES } from './embeddables.ts';
import { applyFilter, type Loss } from './filters/apply-filter.ts';
import { FILTERS, type FilterName } from './filters/filters.ts';
import { findFaults } from './find-faults.ts';
import { findSnippets, type FoundSnippet } from './find-snippets.ts';
import type { Wish } from './wish.ts';
import { writeSnippet, type Snippet } from './write-snippet.ts';

export interface CheckPlace {
  cms: CmsName;
  role: Role;
  siteHasScript?: boolean;
}

export interface CheckedSnippet {
  tag: string;
  code?: string;
  /** As it was pasted. */
  pasted: Rung;
  /** What still draws the element there; absent when nothing does. */
  left?: Rung;
  /** Whether a link with words, or a frame with a title, is left. */
  named: boolean;
  /** What to paste in its place; absent when it is right as it is, or when its address cannot be read. */
  better?: Snippet;
}

export interface SnippetCheck {
  filter: { name: FilterName; title: string };
  /** What the system would publish. */
  html: string;
  lost: Loss[];
  /** What is wrong with it anywhere, in Spanish. */
  faults: string[];
  snippets: CheckedSnippet[];
  /** True when every snippet shows its element there and is named. */
  survives: boolean;
}

export function checkSnippet(html: string, place: CheckPlace): SnippetCheck {
  const { filter } = placeOf(place.cms, place.role);
  const { html: published, lost } = applyFilter(html, FILTERS[filter]);
  const before = findSnippets(html);
  const after = findSnippets(published);
  const hasScript = place.siteHasScript === true || after.scripts.length > 0;
  const script = before.scripts[0];
  const snippets = before.snippets.map((pasted): CheckedSnippet => {
    const left = after.snippets.find((one) => isSame(one, pasted) && shows(one.rung, place, hasScript));
    const named =
      after.snippets.some((one) => isSame(one, pasted) && one.name !== undefined) ||
      after.links.some(({ href }) => sameAddress(href, pasted.href));
    const better = left && named ? undefined : betterThan(pasted, place, script);
    return {
      tag: pasted.tag,
      ...(pasted.code !== undefined && { code: pasted.code }),
      pasted: pasted.rung,
      ...(left && { left: left.rung }),
      named: named || left?.rung === 'oembed',
      ...(better && { better }),
    };
  });
  return {
    filter: { name: filter, title: FILTERS[filter].name },
    html: published,
    lost,
    faults: findFaults(html),
    snippets,
    survives: snippets.length > 0 && snippets.every(({ left, named }) => left !== undefined && named),
  };
}

/** Frames need nothing, bare addresses a system that looks them up, and everything else the script. */
function shows(rung: Rung, { cms, role }: CheckPlace, hasScript: boolean): boolean {
  const { withScript, alone } = placeOf(cms, role);
  if (rung === 'oembed') return [...withScript, ...alone].includes('oembed') || cms === 'wordpress';
  return rung === 'frame' || hasScript;
}

const isSame = (one: FoundSnippet, other: FoundSnippet) => one.tag === other.tag && one.code === other.code;

function sameAddress(one: string, other: string | undefined): boolean {
  return other !== undefined && one.split('#')[0] === other.split('#')[0];
}

function betterThan(
  { tag, code, name, href, attributes }: FoundSnippet,
  place: CheckPlace,
  script: { src: string; integrity?: string } | undefined,
): Snippet | undefined {
  const url = catalogueOf(href);
  if (url === undefined || (EMBEDDABLES[tag].needs === 'code' && code === undefined)) return undefined;
  const [, version] = /\/(\d+\.\d+\.\d+[\w.-]*)\/[a-z-]+\.js$/.exec(script?.src ?? '') ?? [];
  const pinned = version !== undefined && script?.integrity !== undefined;
  const wish: Wish = {
    ...place,
    tag,
    url,
    name: name ?? `${EMBEDDABLES[tag].name} ${code ?? ''}`,
    mode: pinned ? 'pinned' : 'evergreen',
    ...(code !== undefined && { code }),
    ...(pinned && { version, integrity: script.integrity }),
    ...(attributes.lang && { lang: attributes.lang }),
    ...(attributes.density && { density: attributes.density }),
    ...(attributes.show && { show: attributes.show }),
    ...(attributes['heading-level'] && { headingLevel: attributes['heading-level'] }),
    ...(attributes.institution && { institution: attributes.institution }),
    ...(attributes.category && { category: attributes.category }),
    ...(attributes.view && { view: attributes.view }),
    ...(attributes.period && { period: attributes.period }),
  };
  try {
    return writeSnippet(wish);
  } catch {
    // What stands there is so mangled that there is nothing to write from.
    return undefined;
  }
}

/** Address of the catalogue out of a link of ours. */
function catalogueOf(href: string | undefined): string | undefined {
  const [, url] = /^(https?:\/\/[^?#]*?)\/(t|e|buscar|solicitud|rendicion)([/?#]|$)/.exec(href ?? '') ?? [];
  return url;
}
