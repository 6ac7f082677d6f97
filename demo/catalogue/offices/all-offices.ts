import type { OfficeInput } from '../author/office.ts';
import { cnrOffices } from './cnr.ts';
import { dgmeOffices } from './dgme.ts';
import { educationAndWorkOffices } from './education-and-work.ts';
import { healthAndRightsOffices } from './health-and-rights.ts';
import { landCultureAndSecurityOffices } from './land-culture-and-security.ts';
import { mhOffices } from './mh.ts';
import { minecOffices } from './minec.ts';
import { mrreeOffices } from './mrree.ts';
import { rnpnOffices } from './rnpn.ts';
import { vmtOffices } from './vmt.ts';

export const allOffices: OfficeInput[] = [
  ...rnpnOffices,
  ...dgmeOffices,
  ...mrreeOffices,
  ...vmtOffices,
  ...mhOffices,
  ...cnrOffices,
  ...minecOffices,
  ...educationAndWorkOffices,
  ...healthAndRightsOffices,
  ...landCultureAndSecurityOffices,
];
