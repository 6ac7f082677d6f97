import { maskPersonalData } from '../../contract/personal-data.ts';

/**
 * What a webmaster called a place, or '' when it is no name of a place: anybody can send it and the public account shows
 * it, so it is a few plain words, and none that say who somebody is.
 */
export function countedPlacement(written: string): string {
  const placement = written.trim().replaceAll(/\s+/g, ' ');
  const isName = /^[\p{L}\d][\p{L}\d _/-]{0,59}$/u.test(placement);
  return isName && maskPersonalData(placement) === placement ? placement : '';
}
