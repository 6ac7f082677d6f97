import type { TramiteInput } from '../../../src/contract/tramite.ts';
import { cnrTramites } from './cnr.ts';
import { conadisTramites } from './conadis.ts';
import { dcSigetTramites } from './dc-siget.ts';
import { dgmeTramites } from './dgme.ts';
import { isssIspTramites } from './isss-isp.ts';
import { magMarnTramites } from './mag-marn.ts';
import { mcMiturTramites } from './mc-mitur.ts';
import { mdnPncTramites } from './mdn-pnc.ts';
import { mhAduanaTramites } from './mh-aduana.ts';
import { mhTramites } from './mh.ts';
import { minecGasTramites } from './minec-gas.ts';
import { minecTramites } from './minec.ts';
import { minedTramites } from './mined.ts';
import { minsalSrsTramites } from './minsal-srs.ts';
import { mjspMopTramites } from './mjsp-mop.ts';
import { mrreeTramites } from './mrree.ts';
import { mtpsTramites } from './mtps.ts';
import { pgrAlcaldiaTramites } from './pgr-alcaldia.ts';
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
  ...minedTramites,
  ...minsalSrsTramites,
  ...mtpsTramites,
  ...conadisTramites,
  ...isssIspTramites,
  ...magMarnTramites,
  ...mcMiturTramites,
  ...mdnPncTramites,
  ...pgrAlcaldiaTramites,
  ...dcSigetTramites,
  ...minecGasTramites,
  ...mhAduanaTramites,
  ...mjspMopTramites,
];
