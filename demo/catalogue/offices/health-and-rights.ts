import { office, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** Health, disability, legal aid and consumers. */
export const healthAndRightsOffices = [
  office('MINSAL-01', 'Ministerio de Salud, oficina central', {
    place: places.near(places.sanSalvador, 13.7049, -89.2001),
    address: 'Calle Arce, número 827',
    phone: '2555-2501',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'lift'],
  }),
  office('MINSAL-02', 'Región de salud occidental, Santa Ana', {
    place: places.near(places.santaAna, 13.9968, -89.5547),
    address: 'Colonia Santa Isabel, final avenida California',
    phone: '2555-2502',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MINSAL-03', 'Región de salud oriental, San Miguel', {
    place: places.near(places.sanMiguel, 13.4841, -88.1817),
    address: 'Quince calle Poniente, colonia Ciudad Jardín',
    phone: '2555-2503',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('SRS-01', 'Superintendencia de Regulación Sanitaria', {
    place: places.near(places.santaTecla, 13.6739, -89.2597),
    address: 'Bulevar Merliot, edificio DNM, jardines del Volcán',
    phone: '2555-2601',
    kind: 'central',
    accessibility: [...STEP_FREE, 'lift', 'parking'],
    cashier: true,
  }),
  office('CONADIS-01', 'Consejo para la inclusión, oficina central', {
    place: places.near(places.sanSalvador, 13.7145, -89.1983),
    address: 'Colonia Médica, diagonal Doctor Arturo Romero',
    phone: '2555-2701',
    kind: 'central',
    accessibility: ['ramp', 'lift', 'toilet', 'sign_language', 'priority_queue', 'parking', 'braille'],
  }),
  office('PGR-01', 'Procuraduría General, oficina central', {
    place: places.near(places.sanSalvador, 13.7069, -89.2035),
    address: 'Novena calle Poniente, centro de gobierno',
    phone: '2555-2801',
    kind: 'central',
    accessibility: [...STEP_FREE, 'lift', 'sign_language'],
  }),
  office('PGR-02', 'Procuraduría auxiliar de Santa Ana', {
    place: places.near(places.santaAna, 13.9956, -89.5632),
    address: 'Calle Libertad Oriente, número 9',
    phone: '2555-2802',
  }),
  office('PGR-03', 'Procuraduría auxiliar de San Miguel', {
    place: places.near(places.sanMiguel, 13.4809, -88.1788),
    address: 'Avenida José Simeón Cañas, número 206',
    phone: '2555-2803',
  }),
  office('PGR-04', 'Procuraduría auxiliar de Cojutepeque', {
    place: places.near(places.cojutepeque, 13.7201, -88.9336),
    address: 'Avenida Raúl Contreras, barrio Santa Lucía',
    phone: '2555-2804',
  }),
  office('DC-01', 'Defensoría del Consumidor, oficina central', {
    place: places.near(places.antiguoCuscatlan, 13.6773, -89.2519),
    address: 'Calle Circunvalación, plan de La Laguna',
    phone: '2555-2901',
    kind: 'central',
    accessibility: [...STEP_FREE, 'parking'],
  }),
  office('DC-02', 'Defensoría del Consumidor, regional occidente', {
    place: places.near(places.santaAna, 13.9933, -89.5586),
    address: 'Primera calle Poniente, número 15',
    phone: '2555-2902',
  }),
  office('DC-03', 'Defensoría del Consumidor, regional oriente', {
    place: places.near(places.sanMiguel, 13.4817, -88.1759),
    address: 'Centro de gobierno de San Miguel, edificio A',
    phone: '2555-2903',
  }),
];
