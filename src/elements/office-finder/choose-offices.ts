/** Which offices of the list a person wants to see, nearest first. Pure. */
import type { Office } from '../../contract/institution.ts';
import { distanceKm, type Point } from '../../internal/offices/distance.ts';
import { openState, type OfficeClock } from '../../internal/offices/open-state.ts';

export interface Wish {
  /** '' = all. */
  department: string;
  municipality: string;
  openOnly: boolean;
  /** Where the person is, when they said so. */
  position?: Point;
}

export interface ChosenOffice {
  office: Office;
  /** Kilometres, when both places are known. */
  distance?: number;
}

export interface Place {
  name: string;
  count: number;
}

/** With a position by distance; else those that are open first, in the order of the catalogue. */
export function chooseOffices(
  offices: readonly Office[],
  wish: Wish,
  now: Date,
  clock: OfficeClock,
): ChosenOffice[] {
  const { position } = wish;
  const wanted = offices
    .map((office) => ({ office, isOpen: openState(office, now, clock)?.open ?? false }))
    .filter(
      ({ office, isOpen }) =>
        (wish.department === '' || office.department === wish.department) &&
        (wish.municipality === '' || office.municipality === wish.municipality) &&
        (!wish.openOnly || isOpen),
    );
  if (!position)
    return wanted
      .sort((one, other) => Number(other.isOpen) - Number(one.isOpen))
      .map(({ office }) => ({ office }));
  return wanted
    .map(({ office }): ChosenOffice => {
      const { lat, lon } = office;
      return lat === undefined || lon === undefined
        ? { office }
        : { office, distance: distanceKm(position, { lat, lon }) };
    })
    .sort((one, other) => (one.distance ?? Infinity) - (other.distance ?? Infinity));
}

/** Departments that have an office, in alphabetical order. */
export function departmentsOf(offices: readonly Office[], lang: string): Place[] {
  return count(
    offices.flatMap(({ department }) => department ?? []),
    lang,
  );
}

/** Municipalities of a department that have an office. */
export function municipalitiesOf(offices: readonly Office[], department: string, lang: string): Place[] {
  if (department === '') return [];
  return count(
    offices.flatMap((office) => (office.department === department ? (office.municipality ?? []) : [])),
    lang,
  );
}

function count(names: readonly string[], lang: string): Place[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, of]) => ({ name, count: of }))
    .sort((one, other) => one.name.localeCompare(other.name, lang));
}
