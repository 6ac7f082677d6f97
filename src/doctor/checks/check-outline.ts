import type { Symptom } from '../finding.ts';
import type { PageFacts } from '../page-facts.ts';

/** An element whose author set a level that leaves one out. What sets none fits by itself. */
export function checkOutline({ elements }: PageFacts): Symptom[] {
  const jumps = elements.flatMap(({ tag, attributes, headingBefore = 0 }) => {
    const level = Number(attributes['heading-level']);
    if (!Number.isInteger(level) || level < 1 || level <= headingBefore + 1) return [];
    const before =
      headingBefore === 0 ? 'antes no hay ningún título' : `antes hay un h${String(headingBefore)}`;
    return [{ line: `<${tag} heading-level="${String(level)}">: ${before}`, right: headingBefore + 1 }];
  });
  const [first] = jumps;
  if (!first) return [];
  return [
    {
      code: 'VEN-242',
      where: jumps.map(({ line }) => line),
      paste: `heading-level="${String(first.right)}"`,
    },
  ];
}
