/**
 * Where a publication stands: its breadcrumb, theme, dossier and parts → categories. A category that several publications
 * name is one; its description lists what the dossier holds.
 */
import type { Category } from '../../contract/institution.ts';
import { code as codeSchema } from '../../contract/text.ts';
import { childrenOf, elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { inBoth } from './to-tramite.ts';

export type Categories = Map<string, Category>;

export interface Themes {
  /** Categories of the publication, from the widest to the nearest. */
  codes: string[];
  /** Every category that the publication says something of. */
  touched: Set<string>;
}

export function readThemes(publication: XmlElement, categories: Categories, lang?: string): Themes {
  const path = pathOf(publication);
  const touched = new Set<string>();
  const add = (id: string, name: string, parent?: string, contents: string[] = []): string[] => {
    if (!codeSchema.safeParse(id).success || name === '') return [];
    const known = categories.get(id);
    touched.add(id);
    const lines = new Set([...(known?.description?.es.split('\n') ?? []), ...contents].filter(Boolean));
    categories.set(id, {
      code: id,
      name: known?.name ?? inBoth(name, lang),
      ...(lines.size > 0 ? { description: inBoth([...lines].join('\n'), lang) } : {}),
      ...(known?.parent || (parent && parent !== id) ? { parent: known?.parent ?? parent } : {}),
    });
    return [id];
  };
  const chain = path.flatMap(({ id, name }, index) => add(id, name, path[index - 1]?.id));
  const [theme] = childrenOf(publication, 'Theme');
  const themeId = theme?.attributes.ID ?? path[1]?.id;
  if (theme)
    chain.push(...add(theme.attributes.ID ?? '', textOf(childrenOf(theme, 'Titre')[0]), path[0]?.id));
  for (const each of childrenOf(publication, 'SousThemePere'))
    chain.push(...add(each.attributes.ID ?? '', textOf(each), themeId));
  for (const dossier of childrenOf(publication, 'DossierPere')) {
    const id = dossier.attributes.ID ?? '';
    const title = textOf(childrenOf(dossier, 'Titre')[0]);
    chain.push(...add(id, title, themeId, childrenOf(dossier, 'Fiche').map(textOf)));
    for (const part of childrenOf(dossier, 'SousDossier')) {
      const fiches = childrenOf(part, 'Fiche');
      const added = add(
        part.attributes.ID ?? '',
        textOf(childrenOf(part, 'Titre')[0]),
        id,
        fiches.map(textOf),
      );
      if (fiches.some(({ attributes }) => attributes.ID === publication.attributes.ID)) chain.push(...added);
    }
  }
  return { codes: [...new Set(chain)], touched };
}

/** The first category that is above itself, if any. */
export function findCycle(categories: Categories): string | undefined {
  return [...categories.keys()].find((start) => {
    const seen = new Set<string>();
    for (let at: string | undefined = start; at !== undefined; at = categories.get(at)?.parent) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  });
}

/** The breadcrumb without the publication itself. */
export function pathOf(publication: XmlElement): { id: string; name: string }[] {
  return childrenOf(publication, 'FilDAriane')
    .flatMap(elementsOf)
    .map((level) => ({ id: level.attributes.ID ?? '', name: textOf(level) }))
    .filter(({ id }) => id !== publication.attributes.ID);
}
