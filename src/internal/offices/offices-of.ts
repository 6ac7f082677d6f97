import type { Fiche } from '../../contract/fiche.ts';
import type { Office } from '../../contract/institution.ts';
import type { Variant } from '../../contract/tramite.ts';
import type { OfficeClock } from './open-state.ts';

/** What the hours of a fiche's offices depend on besides themselves. */
export function clockOf({ fiche: { timeZone, calendar } }: { fiche: Fiche }): OfficeClock {
  return { timeZone, ...(calendar && { calendar }) };
}

/** Those of the variant, in its order. */
export function officesOf({ fiche, variant }: { fiche: Fiche; variant: Variant }): Office[] {
  return variant.offices.flatMap(
    ({ office: code }) => fiche.offices.find((office) => office.code === code) ?? [],
  );
}
