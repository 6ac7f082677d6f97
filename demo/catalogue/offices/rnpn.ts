import { office, saturday, STEP_FREE, weekdays } from '../author/office.ts';
import { nationalHolidays } from '../national-holidays.ts';
import * as places from './places.ts';

/** DUI centres open on Saturdays, and until noon on the last day of the year. */
const hours = [weekdays('07:30', '16:00'), saturday('08:00', '12:00')];
const exceptions = [
  ...nationalHolidays,
  { date: '2026-12-31', closed: false, opens: '08:00', closes: '12:00' },
];
const duiCentre = { hours, exceptions, cashier: true, kind: 'regional' as const };

/** One centre in each department, in the order of the territorial division. */
export const rnpnOffices = [
  office('RNPN-01', 'Centro de DUI Ahuachapán', {
    ...duiCentre,
    place: places.ahuachapan,
    address: 'Avenida Menéndez, barrio El Centro',
    phone: '2555-1101',
  }),
  office('RNPN-02', 'Centro de DUI Santa Ana', {
    ...duiCentre,
    place: places.santaAna,
    address: 'Centro comercial de la avenida Independencia Sur, local 12',
    phone: '2555-1102',
    accessibility: [...STEP_FREE, 'lift', 'parking'],
  }),
  office('RNPN-03', 'Centro de DUI Sonsonate', {
    ...duiCentre,
    place: places.sonsonate,
    address: 'Calle Obispo Marroquín, barrio El Ángel',
    phone: '2555-1103',
  }),
  office('RNPN-04', 'Centro de DUI Chalatenango', {
    ...duiCentre,
    place: places.chalatenango,
    address: 'Calle San Martín, barrio El Centro',
    phone: '2555-1104',
  }),
  office('RNPN-05', 'Centro de DUI Santa Tecla', {
    ...duiCentre,
    place: places.santaTecla,
    address: 'Primera calle Poniente, frente al parque Daniel Hernández',
    phone: '2555-1105',
    accessibility: [...STEP_FREE, 'sign_language'],
  }),
  office('RNPN-06', 'Centro de DUI San Salvador', {
    ...duiCentre,
    kind: 'central',
    place: places.near(places.sanSalvador, 13.7029, -89.2112),
    address: 'Alameda Juan Pablo II, colonia Flor Blanca',
    directions: 'Entrada por el estacionamiento norte.',
    phone: '2555-1106',
    hours: [weekdays('07:00', '18:00'), saturday('07:30', '13:00')],
    accessibility: [...STEP_FREE, 'lift', 'sign_language', 'parking', 'braille'],
  }),
  office('RNPN-07', 'Centro de DUI Cojutepeque', {
    ...duiCentre,
    place: places.cojutepeque,
    address: 'Avenida José María Rivas, barrio San Juan',
    phone: '2555-1107',
  }),
  office('RNPN-08', 'Centro de DUI Zacatecoluca', {
    ...duiCentre,
    place: places.zacatecoluca,
    address: 'Avenida Narciso Monterrey, barrio El Calvario',
    phone: '2555-1108',
  }),
  office('RNPN-09', 'Centro de DUI Sensuntepeque', {
    ...duiCentre,
    place: places.sensuntepeque,
    address: 'Calle Doctor Jesús Velasco, barrio San Antonio',
    phone: '2555-1109',
    accessibility: ['ramp', 'priority_queue'],
  }),
  office('RNPN-10', 'Centro de DUI San Vicente', {
    ...duiCentre,
    place: places.sanVicente,
    address: 'Calle Quiñónez de Osorio, barrio El Santuario',
    phone: '2555-1110',
  }),
  office('RNPN-11', 'Centro de DUI Usulután', {
    ...duiCentre,
    place: places.usulutan,
    address: 'Calle Grimaldi, barrio La Merced',
    phone: '2555-1111',
  }),
  office('RNPN-12', 'Centro de DUI San Miguel', {
    ...duiCentre,
    place: places.sanMiguel,
    address: 'Avenida Roosevelt Norte, centro comercial, local 8',
    phone: '2555-1112',
    accessibility: [...STEP_FREE, 'lift', 'parking'],
  }),
  office('RNPN-13', 'Centro de DUI San Francisco Gotera', {
    ...duiCentre,
    place: places.sanFranciscoGotera,
    address: 'Avenida Morazán, barrio El Centro',
    phone: '2555-1113',
  }),
  office('RNPN-14', 'Centro de DUI La Unión', {
    ...duiCentre,
    place: places.laUnion,
    address: 'Avenida General Cabañas, barrio San Carlos',
    phone: '2555-1114',
  }),
  office('RNPN-15', 'Unidad móvil de DUI', {
    kind: 'mobile',
    place: places.near(places.santaRosaDeLima, 13.6251, -87.8946),
    address: 'Parque central de Santa Rosa de Lima; cambia de lugar cada mes',
    directions: 'Consulte por teléfono dónde estará antes de viajar.',
    phone: '2555-1115',
    hours: [{ days: ['tu', 'th'], opens: '09:00', closes: '15:00', from: '2026-11-01', until: '2027-02-28' }],
    accessibility: ['priority_queue'],
    cashier: false,
  }),
];
