import type { Calendar } from '../../src/contract/calendar.ts';
import type { Office } from '../../src/contract/institution.ts';

type Exceptions = Office['exceptions'];

/** El Salvador's public holidays until Easter 2027: Labour Code art. 190 and the year-end leave of public offices. */
export const nationalCalendar: Calendar = {
  weekend: ['sa', 'su'],
  holidays: [
    { date: '2026-12-24', name: { es: 'Nochebuena', en: 'Christmas Eve' } },
    { date: '2026-12-25', name: { es: 'Navidad', en: 'Christmas Day' } },
    { date: '2026-12-31', name: { es: 'Fin de año', en: "New Year's Eve" } },
    { date: '2027-01-01', name: { es: 'Año Nuevo', en: "New Year's Day" } },
    { date: '2027-03-25', name: { es: 'Jueves Santo', en: 'Maundy Thursday' } },
    { date: '2027-03-26', name: { es: 'Viernes Santo', en: 'Good Friday' } },
    { date: '2027-03-27', name: { es: 'Sábado Santo', en: 'Holy Saturday' } },
  ],
  knownUntil: '2027-04-30',
};

/** The same days as closings of an office. */
export const nationalHolidays: Exceptions = nationalCalendar.holidays.map(({ date }) => ({
  date,
  closed: true,
}));
