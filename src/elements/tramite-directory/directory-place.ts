/**
 * Where a person is in the directory, and how that is written in the page's address: in keys of our own, so that the
 * host's parameters stay as they are and a link leads back to the same list. Pure.
 */
export const WAYS = ['category', 'life-event', 'institution', 'audience'] as const;
/** A way into the catalogue. */
export type Way = (typeof WAYS)[number];

export interface DirectoryPlace {
  way: Way;
  /** Code of the chosen category, life event, institution or audience; '' = its list. */
  entry: string;
}

/** Ways that the author allows, in the author's order; all of them for what cannot be read. */
export function readWays(attribute: string): Way[] {
  const asked = attribute
    .split(/[\s,]+/)
    .filter((word): word is Way => (WAYS as readonly string[]).includes(word));
  return asked.length > 0 ? [...new Set(asked)] : [...WAYS];
}

/** An element for one institution or one category does not offer to choose another. */
export function waysWithin(by: string, only: { institution?: string; category?: string }): Way[] {
  return readWays(by).filter(
    (way) =>
      !(way === 'institution' && only.institution) &&
      !(way === 'category' && only.category) &&
      !(way === 'life-event' && (only.institution || only.category)),
  );
}

/** Reads `prefix-por=` and `prefix-en=`. A way that is not allowed here gives the first one. */
export function placeFromAddress(search: string, prefix: string, ways: readonly Way[]): DirectoryPlace {
  const parameters = new URLSearchParams(search);
  const asked = parameters.get(`${prefix}-por`);
  const way = ways.find((known) => known === asked);
  return { way: way ?? ways[0] ?? 'category', entry: way ? (parameters.get(`${prefix}-en`) ?? '') : '' };
}

/** The query string that leads to a place, everybody else's keys untouched. */
export function addressOfPlace(search: string, prefix: string, { way, entry }: DirectoryPlace): string {
  const parameters = new URLSearchParams(search);
  parameters.set(`${prefix}-por`, way);
  if (entry) parameters.set(`${prefix}-en`, entry);
  else parameters.delete(`${prefix}-en`);
  return `?${parameters.toString()}`;
}
