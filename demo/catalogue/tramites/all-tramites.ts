import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { lifeEvents } from '../life-events.ts';
import { cnrTramites } from './cnr.ts';
import { dgmeTramites } from './dgme.ts';
import { mhTramites } from './mh.ts';
import { minecTramites } from './minec.ts';
import { mrreeTramites } from './mrree.ts';
import { rnpnTramites } from './rnpn.ts';
import { vmtTramites } from './vmt.ts';

const written: TramiteInput[] = [
  ...rnpnTramites,
  ...dgmeTramites,
  ...mrreeTramites,
  ...vmtTramites,
  ...mhTramites,
  ...cnrTramites,
  ...minecTramites,
];

/** Every fiche; its life events are read from the life events, so that the two never disagree. */
export function allTramites(): TramiteInput[] {
  return written.map((tramite) => ({
    ...tramite,
    lifeEvents: lifeEvents
      .filter((event) => event.tramites.includes(tramite.code))
      .map((event) => event.code),
  }));
}
