import { fold } from '../search/fold.ts';

/** Longest term that is counted, in UTF-16 code units; people who write more tell their story. */
const LONGEST = 60;

/**
 * What may be kept of a search without results: folded words, so that the same question counts as one. Undefined for
 * what could point at a person (e-mail and web addresses, numbers of papers and phones) and for what says nothing.
 */
export function missingTerm(q: string): string | undefined {
  if (/@|https?:|www\./i.test(q)) return undefined;
  // A DUI with its dashes, a phone with its spaces: digits that belong together are counted together.
  if (/\d(?:[\s().+/-]*\d){3}/.test(q)) return undefined;
  const term = fold(q.replaceAll(/[-/_.,;:]+/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return term.length < 3 || term.length > LONGEST || !/\p{L}/u.test(term) ? undefined : term;
}
