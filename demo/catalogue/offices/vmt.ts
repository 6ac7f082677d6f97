import { office, saturday, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

const licenceCentre = {
  kind: 'partner' as const,
  hours: [weekdays('08:00', '17:00'), saturday('08:00', '13:00')],
  accessibility: [...STEP_FREE, 'lift' as const, 'parking' as const],
  cashier: true,
};

/** Licence centres are run by a partner; procedures of vehicles have their own windows there. */
export const vmtOffices = [
  office('VMT-01', 'Centro de licencias San Salvador, Metrocentro', {
    place: places.near(places.sanSalvador, 13.7061, -89.2109),
    address: 'Centro comercial Metrocentro, octava etapa',
    phone: '2555-1301',
    ...licenceCentre,
  }),
  office('VMT-02', 'Centro de licencias Santa Tecla', {
    place: places.near(places.santaTecla, 13.6741, -89.2652),
    address: 'Centro comercial La Gran Vía, local 210',
    phone: '2555-1302',
    ...licenceCentre,
  }),
  office('VMT-03', 'Centro de licencias Santa Ana', {
    place: places.near(places.santaAna, 13.9871, -89.5525),
    address: 'Centro comercial Metrocentro Santa Ana, local 31',
    phone: '2555-1303',
    ...licenceCentre,
  }),
  office('VMT-04', 'Centro de licencias San Miguel', {
    place: places.near(places.sanMiguel, 13.4648, -88.1692),
    address: 'Centro comercial Metrocentro San Miguel, local 18',
    phone: '2555-1304',
    ...licenceCentre,
  }),
  office('VMT-05', 'Centro de licencias Sonsonate', {
    place: places.near(places.sonsonate, 13.7222, -89.7311),
    address: 'Centro comercial Metrocentro Sonsonate, local 5',
    phone: '2555-1305',
    ...licenceCentre,
  }),
  office('VMT-06', 'Registro de vehículos, oficina central', {
    place: places.near(places.sanSalvador, 13.6879, -89.2355),
    address: 'Kilómetro 9 y medio de la carretera al puerto de La Libertad',
    phone: '2555-1306',
    kind: 'central',
    accessibility: [...STEP_FREE, 'parking'],
    cashier: true,
  }),
];
