import type { Refused } from '../../client/errors.ts';

/** Why the catalogue said no, in its own words: what is wrong with each field, or else the whole. */
export function sayRefusal({ detail, errors = [] }: Refused['problem']): string {
  return errors.length > 0 ? errors.map((each) => each.detail).join(' ') : detail;
}
