import type { Tramite, TramiteContent } from '../contract/tramite.ts';
import { fold } from '../search/fold.ts';
import { CatalogueRefused } from './catalogue-refused.ts';

/**
 * Throws when the code of a repealed trámite would name another one: links, papers and reports that carry it would then
 * lie. The same trámite, told by its institution and a name that it had, may be corrected or come back.
 */
export function checkRetired(content: TramiteContent, present: Tramite | undefined): void {
  if (content.merged && (content.status !== 'repealed' || content.successor === undefined))
    throw new CatalogueRefused(
      `El trámite «${content.code}» dice que se unió a otro (merged): ponga status «repealed» y en successor el código del otro.`,
    );
  if (content.successor === content.code)
    throw new CatalogueRefused(
      `El trámite «${content.code}» se nombra a sí mismo como sucesor. Ponga el código del que lo reemplaza, o quite successor.`,
    );
  if (present?.status !== 'repealed') return;
  const known = new Set(namesOf(present));
  if (content.institution === present.institution && namesOf(content).some((name) => known.has(name))) return;
  throw new CatalogueRefused(
    `El código «${content.code}» fue de «${present.name.es}», que ya no existe, y un código no se usa dos veces. ` +
      `Dé otro código a «${content.name.es}». Si es el mismo trámite que vuelve, impórtelo con la misma institución y el mismo nombre, o con el anterior en alternateNames.`,
  );
}

function namesOf({ name, officialName, alternateNames }: TramiteContent): string[] {
  return [name, ...(officialName ? [officialName] : []), ...alternateNames].map(({ es }) =>
    fold(es).replaceAll(/\s+/g, ' ').trim(),
  );
}
