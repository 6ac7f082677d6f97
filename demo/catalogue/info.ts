import type { CatalogueInfo } from '../../src/contract/catalogue.ts';
import { nationalCalendar } from './national-holidays.ts';

/** Where these data come from; the notice is shown wherever they are shown. */
export const info: CatalogueInfo = {
  title: { es: 'Catálogo de demostración de El Salvador', en: 'Demonstration catalogue of El Salvador' },
  country: 'SV',
  timeZone: 'America/El_Salvador',
  notice: { es: 'Datos de demostración, no oficiales.', en: 'Demonstration data, not official.' },
  licence: 'CC-BY-4.0',
  date: '2026-11-20',
  calendar: nationalCalendar,
};
