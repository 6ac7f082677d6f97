/** Offices of the test catalogue: open, closed, abroad, and one of which nearly nothing is known. */
import type { CatalogueRecordInput } from '../../src/contract/catalogue.ts';

const week = ['mo', 'tu', 'we', 'th', 'fr'] as const;

export const officeRecords: CatalogueRecordInput[] = [
  {
    type: 'office',
    code: 'REG-SS',
    name: { es: 'Registro central', en: 'Central registry' },
    kind: 'central',
    institution: 'REG',
    address: { es: 'Colonia Flor Blanca, calle 1, número 20' },
    district: 'San Salvador Centro',
    municipality: 'San Salvador Centro',
    department: 'San Salvador',
    lat: 13.6989,
    lon: -89.1914,
    directions: { es: 'Frente al parque.' },
    phones: [{ number: '2222-3333', label: { es: 'Citas' } }],
    hours: [
      { days: [...week], opens: '07:30', closes: '15:30' },
      { days: ['sa'], opens: '08:00', closes: '12:00' },
    ],
    exceptions: [{ date: '2026-11-27', closed: true }],
    accessibility: ['ramp', 'sign_language', 'priority_queue'],
    languages: ['es', 'ppl'],
    cashier: true,
    responsible: { role: { es: 'Jefatura de atención' } },
  },
  {
    type: 'office',
    code: 'REG-SA',
    name: { es: 'Registro de Santa Ana' },
    institution: 'REG',
    address: { es: 'Avenida Independencia 3' },
    district: 'Santa Ana',
    municipality: 'Santa Ana Centro',
    department: 'Santa Ana',
    lat: 13.9942,
    lon: -89.5597,
    phones: [{ number: '2440-1000' }],
    hours: [{ days: [...week], opens: '08:00', closes: '16:00' }],
  },
  {
    type: 'office',
    code: 'REG-ME',
    name: { es: 'Registro de Metapán' },
    institution: 'REG',
    address: { es: 'Barrio San Pedro' },
    district: 'Metapán',
    municipality: 'Santa Ana Norte',
    department: 'Santa Ana',
    hours: [{ days: [...week], opens: '08:00', closes: '16:00' }],
  },
  {
    type: 'office',
    code: 'REG-LA',
    name: { es: 'Consulado en Los Ángeles' },
    kind: 'consulate',
    institution: 'REG',
    address: { es: '3250 Wilshire Boulevard' },
    country: 'US',
    timeZone: 'America/Los_Angeles',
    lat: 34.0617,
    lon: -118.2931,
    hours: [],
  },
];

/** The calendar of the test catalogue. */
export const testCalendar = {
  holidays: [
    { date: '2026-12-24', name: { es: 'Nochebuena' } },
    { date: '2026-12-25', name: { es: 'Navidad' } },
  ],
  knownUntil: '2026-12-31',
};
