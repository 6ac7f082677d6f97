import type { Symptom } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';

/** What the catalogue says of the codes on the page. */
export function checkCodes({ apis }: PageFacts): Symptom[] {
  const missing = apis.flatMap(({ missing: codes = [] }) => codes);
  const repealed = apis.flatMap(({ repealed: codes = [] }) => codes);
  return [
    ...(missing.length > 0 ? [{ code: 'VEN-104' as const, where: missing }] : []),
    ...repealed.map(({ code, successor }) => ({
      code: 'VEN-231' as const,
      where: [successor === undefined ? code : `${code}, ahora ${successor}`],
      ...(successor !== undefined && { paste: `code="${successor}"` }),
    })),
  ];
}
