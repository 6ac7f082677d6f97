import type { Fiche } from '../../contract/fiche.ts';
import type { Office } from '../../contract/institution.ts';
import type { Tramite } from '../../contract/tramite.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import type { Handlers } from '../handlers.ts';
import { servedTramite } from '../served-tramite.ts';

export const ficheHandlers: Pick<Handlers, 'getFiche'> = {
  async getFiche({ code }, { view, settings }) {
    const current = await view();
    const address = (other: string) => `${settings.publicUrl}/v1/fiches/${other}`;
    return ficheOf(servedTramite(current, code, address), current);
  },
};

/** The trámite with everything that it names. A name that the catalogue does not have is left out. */
export function ficheOf(tramite: Tramite, view: CatalogueView): Fiche {
  const { catalogue, tramites, institutions, categories, offices, today } = view;
  const { info } = catalogue;
  const institution = institutions.get(tramite.institution);
  const localLayers = catalogue.localLayers
    .filter(
      ({ tramite: of, validity }) =>
        of === tramite.code &&
        (validity?.from === undefined || validity.from <= today) &&
        (validity?.until === undefined || validity.until >= today),
    )
    .map((layer) => ({
      ...layer,
      institutionName: institutions.get(layer.institution)?.name ?? { es: layer.institution },
    }));
  const officeCodes = new Set([
    ...tramite.variants.flatMap((variant) => [
      ...variant.offices.map(({ office }) => office),
      ...variant.steps.flatMap(({ office }) => office ?? []),
    ]),
    ...localLayers.flatMap(({ blocks }) => blocks.offices ?? []),
  ]);
  return {
    tramite,
    ...(institution && { institution }),
    categories: tramite.categories.flatMap((code) => {
      const category = categories.get(code);
      return category ? [{ code, name: category.name }] : [];
    }),
    offices: [...officeCodes].flatMap((code): Office[] => {
      const office = offices.get(code);
      return office ? [office] : [];
    }),
    named: [...referredBy(tramite)].flatMap((code) => {
      const named = tramites.get(code);
      return named ? [{ code, name: named.name, status: named.status }] : [];
    }),
    localLayers,
    timeZone: info.timeZone,
    ...(info.calendar && { calendar: info.calendar }),
    today,
    ...(info.notice && { notice: info.notice }),
  };
}

function referredBy(tramite: Tramite): Set<string> {
  const codes = new Set([...tramite.requires, ...tramite.next, ...tramite.related]);
  for (const { requirements } of tramite.variants)
    for (const { issuerTramite } of requirements) if (issuerTramite) codes.add(issuerTramite);
  if (tramite.successor !== undefined) codes.add(tramite.successor);
  return codes;
}
