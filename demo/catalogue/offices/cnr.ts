import { office, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** Registry offices. */
export const cnrOffices = [
  office('CNR-01', 'Centro Nacional de Registros, oficina central', {
    place: places.near(places.sanSalvador, 13.7068, -89.2112),
    address: 'Primera calle Poniente y cuarenta y tres avenida Norte',
    phone: '2555-1501',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
    cashier: true,
  }),
  office('CNR-02', 'Centro Nacional de Registros, Santa Ana', {
    place: places.near(places.santaAna, 13.9961, -89.5609),
    address: 'Calle Libertad Poniente, número 24',
    phone: '2555-1502',
    hours: [weekdays('07:30', '15:30')],
    cashier: true,
  }),
  office('CNR-03', 'Centro Nacional de Registros, San Miguel', {
    place: places.near(places.sanMiguel, 13.4821, -88.1801),
    address: 'Tercera calle Poniente, barrio San Felipe',
    phone: '2555-1503',
    hours: [weekdays('07:30', '15:30')],
    cashier: true,
  }),
  office('CNR-04', 'Centro Nacional de Registros, Zacatecoluca', {
    place: places.near(places.zacatecoluca, 13.5081, -88.8684),
    address: 'Calle Doctor Nicolás Peña, barrio Santa Lucía',
    phone: '2555-1504',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('CNR-05', 'Centro Nacional de Registros, Usulután', {
    place: places.near(places.usulutan, 13.3463, -88.4399),
    address: 'Cuarta calle Oriente, barrio El Calvario',
    phone: '2555-1505',
    hours: [weekdays('07:30', '15:30')],
    accessibility: ['ramp', 'toilet'],
  }),
];
