import { office, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** Education, labour, social security and pensions. */
export const educationAndWorkOffices = [
  office('MINED-01', 'Ministerio de Educación, oficina central', {
    place: places.near(places.sanSalvador, 13.7041, -89.2269),
    address: 'Alameda Juan Pablo II, plan maestro, edificio A',
    phone: '2555-2101',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'lift'],
  }),
  office('MINED-02', 'Dirección departamental de Educación, Santa Ana', {
    place: places.near(places.santaAna, 13.9923, -89.5561),
    address: 'Veinticinco calle Oriente, colonia El Palmar',
    phone: '2555-2102',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MINED-03', 'Dirección departamental de Educación, San Miguel', {
    place: places.near(places.sanMiguel, 13.4839, -88.1746),
    address: 'Octava avenida Norte, barrio El Calvario',
    phone: '2555-2103',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MINED-04', 'Dirección departamental de Educación, Morazán', {
    place: places.near(places.sanFranciscoGotera, 13.6969, -88.1048),
    address: 'Calle Joaquín Rodezno, barrio El Calvario',
    phone: '2555-2104',
    hours: [weekdays('07:30', '15:30')],
    accessibility: ['ramp'],
  }),
  office('MTPS-01', 'Ministerio de Trabajo, oficina central', {
    place: places.near(places.sanSalvador, 13.7097, -89.2024),
    address: 'Diecisiete avenida Norte, edificio 2',
    phone: '2555-2201',
    kind: 'central',
    accessibility: [...STEP_FREE, 'sign_language'],
  }),
  office('MTPS-02', 'Ministerio de Trabajo, regional Santa Ana', {
    place: places.near(places.santaAna, 13.9931, -89.5619),
    address: 'Primera avenida Norte, barrio San Juan',
    phone: '2555-2202',
  }),
  office('MTPS-03', 'Ministerio de Trabajo, regional San Miguel', {
    place: places.near(places.sanMiguel, 13.4796, -88.1809),
    address: 'Quinta calle Oriente, barrio San Nicolás',
    phone: '2555-2203',
  }),
  office('MTPS-04', 'Ministerio de Trabajo, regional Zacatecoluca', {
    place: places.near(places.zacatecoluca, 13.5058, -88.8712),
    address: 'Avenida Juan Manuel Rodríguez, barrio El Centro',
    phone: '2555-2204',
  }),
  office('ISSS-01', 'Seguro Social, oficina administrativa central', {
    place: places.near(places.sanSalvador, 13.7022, -89.2018),
    address: 'Alameda Juan Pablo II y treinta y nueve avenida Norte',
    phone: '2555-2301',
    kind: 'central',
    accessibility: [...STEP_FREE, 'lift', 'sign_language', 'parking'],
    cashier: true,
  }),
  office('ISSS-02', 'Seguro Social, sucursal Santa Ana', {
    place: places.near(places.santaAna, 13.9917, -89.5645),
    address: 'Calle José Mariano Méndez Poniente',
    phone: '2555-2302',
  }),
  office('ISSS-03', 'Seguro Social, sucursal San Miguel', {
    place: places.near(places.sanMiguel, 13.4772, -88.1738),
    address: 'Avenida Roosevelt Sur, número 305',
    phone: '2555-2303',
  }),
  office('ISSS-04', 'Seguro Social, sucursal Usulután', {
    place: places.near(places.usulutan, 13.3482, -88.4427),
    address: 'Carretera del Litoral, desvío a Santa María',
    phone: '2555-2304',
  }),
  office('ISP-01', 'Instituto Salvadoreño de Pensiones, oficina central', {
    place: places.near(places.sanSalvador, 13.7008, -89.2052),
    address: 'Alameda Roosevelt, número 2820',
    phone: '2555-2401',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
  }),
  office('ISP-02', 'Instituto Salvadoreño de Pensiones, Santa Ana', {
    place: places.near(places.santaAna, 13.9949, -89.5553),
    address: 'Avenida Independencia Norte, número 14',
    phone: '2555-2402',
  }),
  office('ISP-03', 'Instituto Salvadoreño de Pensiones, San Miguel', {
    place: places.near(places.sanMiguel, 13.4828, -88.1752),
    address: 'Cuarta avenida Norte, número 401',
    phone: '2555-2403',
  }),
];
