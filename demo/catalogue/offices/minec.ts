import { office, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** One office. */
export const minecOffices = [
  office('MINEC-01', 'Ministerio de Economía, oficina central', {
    place: places.near(places.sanSalvador, 13.7046, -89.2278),
    address: 'Alameda Juan Pablo II, plan maestro, edificio C2',
    phone: '2555-1601',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
  }),
];
