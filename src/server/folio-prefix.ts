/** The part of a folio that names the institution: only what a person can type, at most 20 characters. */
export function folioPrefix(institution: string): string {
  const typeable = institution.toUpperCase().replace(/[^A-Z0-9]+/g, '-');
  return typeable.slice(0, 20).replace(/^-+|-+$/g, '') || 'FOLIO';
}
