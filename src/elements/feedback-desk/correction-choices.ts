/** What can be chosen while a field is corrected: all that the catalogue knows, in its order, with the likeliest first. */
import type { Weekday } from '../../contract/institution.ts';
import { CHANNELS, FEE_KINDS } from '../../context/connect-desk-corrections.ts';

export const FEE_CHOICES = likeliestFirst(FEE_KINDS, 'amount');
export const CHANNEL_CHOICES = likeliestFirst(CHANNELS, 'in_person');

/** Every day with its place in the week: one that is missing does not compile. */
const PLACES: Readonly<Record<Weekday, number>> = { mo: 0, tu: 1, we: 2, th: 3, fr: 4, sa: 5, su: 6 };
const DAYS = Object.keys(PLACES) as Weekday[];
export const WEEK: readonly Weekday[] = DAYS.slice(0, 5);
/** Days on which an office has the same hours, the likeliest first. */
export const DAY_CHOICES: readonly (readonly Weekday[])[] = [
  WEEK,
  DAYS.slice(0, 6),
  DAYS,
  DAYS.slice(5),
  ...DAYS.map((day) => [day]),
];

/** Place of a day in the week, Monday is 0. */
export const placeOf = (day: string): number => PLACES[day as Weekday];

function likeliestFirst<Kind>(kinds: readonly Kind[], likeliest: Kind): readonly [Kind, ...Kind[]] {
  return [likeliest, ...kinds.filter((kind) => kind !== likeliest)];
}
