import { office, saturday, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** Express centres and tax offices. */
export const mhOffices = [
  office('MH-01', 'Hacienda, centro de servicios Tres Torres', {
    place: places.near(places.sanSalvador, 13.7075, -89.2016),
    address: 'Condominio Tres Torres, avenida Alvarado',
    phone: '2555-1401',
    kind: 'central',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'lift', 'parking', 'sign_language'],
    cashier: true,
  }),
  office('MH-02', 'Hacienda, centro exprés Santa Tecla', {
    place: places.near(places.santaTecla, 13.6752, -89.2869),
    address: 'Calle Chiltiupán, plaza Merliot, local 22',
    phone: '2555-1402',
    hours: [weekdays('08:00', '16:00'), saturday('08:00', '12:00')],
    accessibility: [...STEP_FREE, 'parking'],
  }),
  office('MH-03', 'Hacienda, oficina regional Santa Ana', {
    place: places.near(places.santaAna, 13.9951, -89.5578),
    address: 'Segunda avenida Norte, edificio de Gobernación',
    phone: '2555-1403',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MH-04', 'Hacienda, oficina regional San Miguel', {
    place: places.near(places.sanMiguel, 13.4803, -88.1764),
    address: 'Centro de gobierno de San Miguel, edificio B',
    phone: '2555-1404',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MH-05', 'Hacienda, punto de atención Chalatenango', {
    place: places.near(places.chalatenango, 14.0349, -88.9381),
    address: 'Calle Morazán, barrio El Calvario',
    phone: '2555-1405',
    hours: [{ days: ['mo', 'we', 'fr'], opens: '08:00', closes: '15:00' }],
    accessibility: ['ramp'],
  }),
];
