import type { CatalogueView } from './catalogue-view.ts';

/**
 * Municipalities in which the catalogue has offices, each once, in the order of the alphabet. Two with one name say their
 * department: «San Pedro (La Paz)».
 */
export function municipalitiesOf(view: CatalogueView): readonly string[] {
  let known = lists.get(view);
  if (!known) lists.set(view, (known = list(view)));
  return known;
}

/** A country has hundreds of offices, and every vote asks. */
const lists = new WeakMap<CatalogueView, readonly string[]>();

function list({ offices }: CatalogueView): string[] {
  const departments = new Map<string, Set<string>>();
  for (const { municipality, department = '', country } of offices.values()) {
    if (municipality === undefined || municipality === '' || country !== undefined) continue;
    const named = departments.get(municipality) ?? new Set();
    departments.set(municipality, named.add(department));
  }
  return [...departments]
    .flatMap(([name, within]) =>
      within.size === 1
        ? [name]
        : [...within].map((department) => (department === '' ? name : `${name} (${department})`)),
    )
    .sort((one, other) => one.localeCompare(other, 'es'));
}
