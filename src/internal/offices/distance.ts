export interface Point {
  /** WGS 84 degrees. */
  lat: number;
  lon: number;
}

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance in kilometres (haversine; off by at most 0.5 %, the Earth is no sphere). */
export function distanceKm(one: Point, other: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(rad(degrees) / 2) ** 2;
  const a =
    half(other.lat - one.lat) + Math.cos(rad(one.lat)) * Math.cos(rad(other.lat)) * half(other.lon - one.lon);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
