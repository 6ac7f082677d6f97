/** References that lead nowhere, neither in the file nor in the store, as Spanish sentences by `type code` of the record. */
import { localLayerCode } from '../../server/local-layer-code.ts';
import type { CatalogueChange } from '../../server/store.ts';

const LISTS = {
  institution: 'institutions',
  category: 'categories',
  office: 'offices',
  tramite: 'tramites',
  life_event: 'lifeEvents',
} as const;
type Kind = keyof typeof LISTS;
const NAMES: Record<Kind, string> = {
  institution: 'La institución',
  category: 'La categoría',
  office: 'La oficina',
  tramite: 'El trámite',
  life_event: 'El momento de la vida',
};

export function checkReferences(
  change: CatalogueChange,
  existing: CatalogueChange = {},
): Map<string, string[]> {
  const codesOf = (kind: Kind): ReadonlySet<string> =>
    new Set([...(change[LISTS[kind]] ?? []), ...(existing[LISTS[kind]] ?? [])].map(({ code }) => code));
  const known: Record<Kind, ReadonlySet<string>> = {
    institution: codesOf('institution'),
    category: codesOf('category'),
    office: codesOf('office'),
    tramite: codesOf('tramite'),
    life_event: codesOf('life_event'),
  };
  const faults = new Map<string, string[]>();
  const check = (from: string, kind: Kind, referred: readonly (string | undefined)[]) => {
    for (const code of new Set(referred)) {
      if (code === undefined || known[kind].has(code)) continue;
      const fault = `${NAMES[kind]} «${code}» no está en el archivo ni en el catálogo. Agregue su registro o corrija el código.`;
      faults.set(from, [...(faults.get(from) ?? []), fault]);
    }
  };
  for (const { code, parent } of change.categories ?? []) check(`category ${code}`, 'category', [parent]);
  for (const { code, parent } of change.institutions ?? [])
    check(`institution ${code}`, 'institution', [parent]);
  for (const { code, institution } of change.offices ?? [])
    check(`office ${code}`, 'institution', [institution]);
  for (const { code, tramites } of change.lifeEvents ?? []) check(`life_event ${code}`, 'tramite', tramites);
  for (const layer of change.localLayers ?? []) {
    const from = `local_layer ${localLayerCode(layer)}`;
    check(from, 'institution', [layer.institution]);
    check(from, 'tramite', [layer.tramite]);
    check(from, 'office', layer.blocks.offices ?? []);
  }
  for (const tramite of change.tramites ?? []) {
    const from = `tramite ${tramite.code}`;
    const { variants } = tramite;
    check(from, 'institution', [tramite.institution]);
    check(from, 'category', tramite.categories);
    check(from, 'life_event', tramite.lifeEvents);
    check(from, 'tramite', [
      ...tramite.requires,
      ...tramite.related,
      ...tramite.next,
      tramite.successor,
      ...variants.flatMap((variant) => variant.requirements.map(({ issuerTramite }) => issuerTramite)),
    ]);
    check(
      from,
      'office',
      variants.flatMap((variant) => [
        ...variant.offices.map(({ office }) => office),
        ...variant.steps.map(({ office }) => office),
      ]),
    );
  }
  return faults;
}
