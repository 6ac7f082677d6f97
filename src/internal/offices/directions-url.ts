import type { Office } from '../../contract/institution.ts';

/**
 * Where «Cómo llegar» leads: a page that works on any phone and any computer, asked only when somebody follows the link.
 * `geo:` would be nobody's service, but iPhones and most computers do not know it. Undefined without coordinates.
 */
export function directionsUrl({ lat, lon }: Pick<Office, 'lat' | 'lon'>): string | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  return `https://www.openstreetmap.org/directions?to=${String(lat)}%2C${String(lon)}#map=17/${String(lat)}/${String(lon)}`;
}
