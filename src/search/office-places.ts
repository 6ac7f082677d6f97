import type { Office } from '../contract/institution.ts';
import { localized } from '../contract/text.ts';

/** A place where something is done: "Santa Ana". */
export interface Place {
  name: string;
  /** In another country: a consulate's city. Only what is done there can be done there. */
  abroad: boolean;
}

/** The halves into which a municipality is cut by law; nobody says them. */
const HALF = / (?:norte|sur|este|oeste|centro)$/i;

/** The names by which people know where an office is: its district, municipality and department, or a consulate's city. */
export function officePlaces(office: Office): Place[] {
  if (office.country !== undefined) {
    const city = / en (.+)$/.exec(localized(office.name, 'es').text)?.[1];
    return city === undefined ? [] : [{ name: city, abroad: true }];
  }
  const names = [office.district, office.municipality, office.department].filter(
    (name) => name !== undefined,
  );
  return [...new Set(names.flatMap((name) => [name.replace(HALF, ''), name]))].map((name) => ({
    name,
    abroad: false,
  }));
}
