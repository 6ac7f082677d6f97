/**
 * How simple a trámite is, criterion by criterion. The fiche speaks first; where it is silent, the institution's own word
 * counts and is called that; where both are silent, nothing is known, and no figure hides it.
 */
import { CRITERIA, type Scorecard } from '../../contract/simplification.ts';
import type { Tramite, Variant } from '../../contract/tramite.ts';
import { readCriterion } from './read-criterion.ts';

export function scorecardOf(tramite: Tramite): Scorecard {
  const declared = new Map((tramite.simplification ?? []).map((each) => [each.criterion, each]));
  const criteria = CRITERIA.map((criterion): Scorecard['criteria'][number] => {
    const told = declared.get(criterion);
    const read = readCriterion(criterion, tramite);
    if (read)
      return {
        criterion,
        ...read,
        from: 'fiche',
        ...(told && told.answer !== read.answer && { contradicted: true as const }),
      };
    return told ? { ...told, from: 'declared', fields: [] } : { criterion, fields: [] };
  });
  const totals = { yes: 0, partly: 0, no: 0, unknown: 0 };
  for (const { answer = 'unknown' } of criteria) totals[answer] += 1;
  const { code, name, version, variants } = tramite;
  return {
    tramite: code,
    name,
    version,
    ...numbered('steps', variants, ({ steps }) => steps.length),
    ...numbered('requirements', variants, ({ requirements }) => requirements.length),
    criteria,
    totals,
  };
}

function numbered(name: 'steps' | 'requirements', variants: Variant[], count: (variant: Variant) => number) {
  const counts = variants.map(count);
  // None told apart is not none.
  return counts.includes(0) ? {} : { [name]: { from: Math.min(...counts), to: Math.max(...counts) } };
}
