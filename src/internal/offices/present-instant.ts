/**
 * The instant by which open and closed are judged. The device's clock, unless it is far from the server's: an answer may
 * come from the browser's cache and be an hour old, but a phone whose clock lies about the day would close every office.
 */
const TRUSTED_MS = 2 * 3_600_000;

export function presentInstant({ asOf, stale }: { asOf: Date; stale: boolean }): Date {
  const device = Date.now();
  return !stale && Math.abs(device - asOf.getTime()) > TRUSTED_MS ? asOf : new Date(device);
}
