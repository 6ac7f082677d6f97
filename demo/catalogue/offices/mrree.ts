import { office, saturday, STEP_FREE, weekdays } from '../author/office.ts';
import * as places from './places.ts';

/** Each keeps the clock of its city; holidays are the host country's and the two days that every consulate closes. */
const consulate = {
  kind: 'consulate' as const,
  exceptions: ['2026-11-26', '2026-12-25', '2027-01-01'].map((date) => ({ date, closed: true })),
  languages: ['es', 'en'],
  cashier: true,
};

export const mrreeOffices = [
  office('MRREE-01', 'Relaciones Exteriores, oficina de apostillas', {
    kind: 'central',
    place: places.near(places.antiguoCuscatlan, 13.6741, -89.2536),
    address: 'Calle El Pedregal, bulevar Cancillería, ciudad Merliot',
    phone: '2555-1701',
    hours: [weekdays('07:30', '15:30')],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
    cashier: true,
  }),
  office('MRREE-LAX', 'Consulado general en Los Ángeles', {
    ...consulate,
    place: { country: 'US', timeZone: 'America/Los_Angeles', lat: 34.0522, lon: -118.2437 },
    address: 'Wilshire Boulevard, Los Angeles, California',
    phone: '+1 213 555 0101',
    hours: [weekdays('08:00', '16:00'), saturday('08:00', '12:00')],
    accessibility: [...STEP_FREE, 'lift', 'parking'],
  }),
  office('MRREE-WDC', 'Consulado general en Washington D. C.', {
    ...consulate,
    place: { country: 'US', timeZone: 'America/New_York', lat: 38.9072, lon: -77.0369 },
    address: 'Distrito centro, Washington D. C.',
    phone: '+1 202 555 0102',
    accessibility: [...STEP_FREE, 'lift'],
  }),
  office('MRREE-HOU', 'Consulado general en Houston', {
    ...consulate,
    place: { country: 'US', timeZone: 'America/Chicago', lat: 29.7604, lon: -95.3698 },
    address: 'Zona centro, Houston, Texas',
    phone: '+1 713 555 0103',
    hours: [weekdays('07:30', '15:30')],
  }),
  office('MRREE-MAD', 'Consulado en Madrid', {
    ...consulate,
    place: { country: 'ES', timeZone: 'Europe/Madrid', lat: 40.4168, lon: -3.7038 },
    address: 'Distrito Centro, Madrid',
    phone: '+34 910 555 104',
    hours: [weekdays('09:00', '14:00')],
    exceptions: ['2026-12-08', '2026-12-25', '2027-01-01', '2027-01-06'].map((date) => ({
      date,
      closed: true,
    })),
    languages: ['es'],
    accessibility: ['lift', 'priority_queue'],
  }),
];
