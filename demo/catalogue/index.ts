/**
 * The demonstration catalogue of El Salvador: written by us from public facts, not official. Records of the contract in
 * the order of an exchange file: catalogue, categories, institutions, offices, life events, trámites.
 */
import type { CatalogueRecordInput } from '../../src/contract/catalogue.ts';
import { categories } from './categories.ts';
import { info } from './info.ts';
import { institutions } from './institutions.ts';
import { joinLifeEvents } from './join-life-events.ts';
import { lifeEvents } from './life-events.ts';
import { allOffices } from './offices/all-offices.ts';
import { allTramites } from './tramites/all-tramites.ts';

const joined = joinLifeEvents(lifeEvents, allTramites);

export const demoCatalogue: CatalogueRecordInput[] = [
  { type: 'catalogue', ...info },
  ...categories.map((category) => ({ type: 'category' as const, ...category })),
  ...institutions.map((institution) => ({ type: 'institution' as const, ...institution })),
  ...allOffices.map((office) => ({ type: 'office' as const, ...office })),
  ...joined.lifeEvents.map((lifeEvent) => ({ type: 'life_event' as const, ...lifeEvent })),
  ...joined.tramites.map((tramite) => ({ type: 'tramite' as const, ...tramite })),
];
