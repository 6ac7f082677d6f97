/**
 * One console warning per cause and page, for the webmaster, with a code to look up and what to do. Nothing for the
 * visitor.
 */
const said = new Set<string>();

export type WarningCode =
  | 'VEN-101' // no API is known
  | 'VEN-102' // the tag belongs to somebody else
  | 'VEN-103' // an element broke while drawing
  | 'VEN-104' // the catalogue does not have the code
  | 'VEN-105' // the code attribute is missing
  | 'VEN-106' // the catalogue does not answer
  | 'VEN-107' // the messages did not load
  | 'VEN-108'; // two versions on one page

export function warn(code: WarningCode, advice: string, subject = ''): void {
  const cause = `${code} ${subject}`;
  if (said.has(cause)) return;
  said.add(cause);
  console.warn(`[ventanilla] ${code} ${advice}`);
}
