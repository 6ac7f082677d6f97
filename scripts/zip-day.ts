/**
 * The date of the files in the zips for a CMS: the same for the same version, later for a later one. PHP's opcache goes by
 * the date of a file, so with one date for all versions a server would go on with the version before.
 */
export function zipDay(version: string): Date {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  // In the zone of the machine, as zips are written and read: it is the same day everywhere. 1980 is a zip's first year.
  return new Date(1980 + major, 0, 1 + minor, 0, patch);
}
