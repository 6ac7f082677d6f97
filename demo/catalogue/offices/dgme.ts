import { office, saturday, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** Passport branches. The airport desk opens every day. */
export const dgmeOffices = [
  office('DGME-01', 'Migración, oficina central de pasaportes', {
    place: places.near(places.sanSalvador, 13.7012, -89.2243),
    address: 'Avenida Olímpica y alameda Enrique Araujo',
    phone: '2555-1201',
    kind: 'central',
    hours: [weekdays('07:00', '16:00'), saturday('08:00', '12:00')],
    accessibility: [...STEP_FREE, 'lift', 'sign_language', 'parking'],
    cashier: true,
  }),
  office('DGME-02', 'Migración, sucursal Santa Ana', {
    place: places.near(places.santaAna, 13.9876, -89.5531),
    address: 'Centro comercial Metrocentro Santa Ana, segunda planta',
    phone: '2555-1202',
    hours: [weekdays('08:00', '17:00'), saturday('08:00', '12:00')],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
    cashier: true,
  }),
  office('DGME-03', 'Migración, sucursal San Miguel', {
    place: places.near(places.sanMiguel, 13.4652, -88.1689),
    address: 'Centro comercial Metrocentro San Miguel, primera planta',
    phone: '2555-1203',
    hours: [weekdays('08:00', '17:00'), saturday('08:00', '12:00')],
    accessibility: [...STEP_FREE, 'parking'],
    cashier: true,
  }),
  office('DGME-04', 'Migración, sucursal Soyapango', {
    place: places.near(places.soyapango, 13.7002, -89.1502),
    address: 'Centro comercial Plaza Mundo, segundo nivel',
    phone: '2555-1204',
    hours: [weekdays('08:00', '17:00'), saturday('08:00', '13:00')],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
    cashier: true,
  }),
  office('DGME-05', 'Migración, aeropuerto internacional', {
    place: places.sanLuisTalpa,
    address: 'Aeropuerto Internacional San Óscar Arnulfo Romero, planta de salidas',
    phone: '2555-1205',
    hours: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' }],
    exceptions: [],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
    languages: ['es', 'en'],
  }),
];
