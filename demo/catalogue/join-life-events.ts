import type { LifeEvent } from '../../src/contract/institution.ts';
import type { TramiteInput } from '../../src/contract/tramite.ts';

/**
 * A life event lists its trámites in order, and a fiche may name the life events it belongs to; here the two are made
 * to agree. A trámite that only its fiche places comes after the listed ones.
 */
export function joinLifeEvents(
  lifeEvents: LifeEvent[],
  tramites: TramiteInput[],
): { lifeEvents: LifeEvent[]; tramites: TramiteInput[] } {
  const joined = lifeEvents.map((event) => {
    const naming = tramites.filter((tramite) => tramite.lifeEvents?.includes(event.code));
    return { ...event, tramites: [...new Set([...event.tramites, ...naming.map(({ code }) => code)])] };
  });
  return {
    lifeEvents: joined,
    tramites: tramites.map((tramite) => {
      const own = joined.filter((event) => event.tramites.includes(tramite.code)).map(({ code }) => code);
      return { ...tramite, lifeEvents: [...new Set([...own, ...(tramite.lifeEvents ?? [])])] };
    }),
  };
}
