import type { Office } from '../../src/contract/institution.ts';

type Exceptions = Office['exceptions'];

/** Days on which every public office of El Salvador is closed, until Easter 2027. */
export const nationalHolidays: Exceptions = [
  '2026-12-24',
  '2026-12-25',
  '2027-01-01',
  '2027-03-25',
  '2027-03-26',
  '2027-03-27',
].map((date) => ({ date, closed: true }));
