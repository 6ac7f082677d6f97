import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { cnrTramites } from './cnr.ts';
import { dgmeTramites } from './dgme.ts';
import { mhTramites } from './mh.ts';
import { minecTramites } from './minec.ts';
import { mrreeTramites } from './mrree.ts';
import { rnpnTramites } from './rnpn.ts';
import { vmtTramites } from './vmt.ts';

export const allTramites: TramiteInput[] = [
  ...rnpnTramites,
  ...dgmeTramites,
  ...mrreeTramites,
  ...vmtTramites,
  ...mhTramites,
  ...cnrTramites,
  ...minecTramites,
];
