/** Which trámites have to be written again after an earlier export, so that keeping a country up to date costs what changed. */
import { createHash } from 'node:crypto';
import type { CatalogueView } from '../../server/catalogue-view.ts';
import type { Store } from '../../server/store.ts';

/** What an export was made from. Files of a trámite that did not change are good as long as `ground` is the same. */
export interface Basis {
  /** Hash of everything but the trámites that goes into their files. */
  ground: string;
  revision: number;
}

/** Above that, going through all of them looking for names costs more than writing. */
const MOST_CHANGES = 500;
const PAGE = 1000;

/**
 * `made`: whatever else goes into the files, such as the version of the program and the addresses. The day is part of
 * it, because alerts begin and end with one.
 */
export function basisOf({ catalogue, today }: CatalogueView, made: readonly unknown[]): Basis {
  const { revision, info, categories, lifeEvents, institutions, offices, localLayers, languages } = catalogue;
  const ground = [made, today, info, categories, lifeEvents, institutions, offices, localLayers, languages];
  return { revision, ground: createHash('sha256').update(JSON.stringify(ground)).digest('hex') };
}

/**
 * Codes whose files may differ from those of `before`: what changed, what names it and what it names or named.
 * Undefined = all.
 */
export async function changedSince(
  before: Basis | undefined,
  now: Basis,
  { store, view }: { store: Store; view: CatalogueView },
): Promise<ReadonlySet<string> | undefined> {
  if (before?.ground !== now.ground || before.revision > now.revision) return undefined;
  const changed = await changedCodes(store, before.revision);
  if (changed.size > MOST_CHANGES) return undefined;
  if (changed.size === 0) return changed;
  const affected = new Set(changed);
  const names = (text: string) => (code: string) => text.includes(`"${code}"`);
  for (const [code, tramite] of view.tramites) {
    const text = JSON.stringify(tramite);
    if (changed.has(code)) for (const named of codesIn(text, view)) affected.add(named);
    else if ([...changed].some(names(text))) affected.add(code);
  }
  for (const code of changed) {
    const [, former] = await store.versions(code);
    const content = former && (await store.version(code, former.version));
    if (content) for (const named of codesIn(JSON.stringify(content), view)) affected.add(named);
  }
  return affected;
}

async function changedCodes(store: Store, revision: number): Promise<Set<string>> {
  const codes = new Set<string>();
  for (let after: { revision: number; position?: number } = { revision }; ;) {
    const page = await store.changesAfter(after, PAGE);
    for (const { code } of page) codes.add(code);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return codes;
    after = { revision: last.revision, position: last.position };
  }
}

/** Texts in quotes that are codes of trámites. */
function codesIn(json: string, { tramites }: CatalogueView): string[] {
  return [...json.matchAll(/"([\w.-]+)"/g)].flatMap(([, text = '']) => (tramites.has(text) ? [text] : []));
}
