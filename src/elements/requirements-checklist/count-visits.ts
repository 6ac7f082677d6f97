/** How often a person has to go somewhere for a trámite, as far as its fiche tells. Pure. */
import type { Duration } from '../../contract/text.ts';
import type { ChannelKind, Step, Variant } from '../../contract/tramite.ts';
import { PRESENT } from './choices.ts';

export type Visits =
  | { kind: 'none' }
  | {
      kind: 'known';
      count: number;
      /** What each visit is for: words of a step, or the reason that we know. */
      reasons: (Step | 'submit' | 'pickup')[];
    }
  /** One in any case; whether one has to come back for the result nobody says. */
  | { kind: 'at_least'; count: 1 }
  | { kind: 'unknown' };

export function countVisits(variant: Variant, channel: ChannelKind | undefined): Visits {
  const { requirements, steps, usualTime, offices } = variant;
  const present = channel !== undefined && PRESENT.includes(channel);
  const told = steps.some((step) => step.channel !== undefined);
  const visits = told ? visitsIn(steps) : [];
  const pickup = requirements.some(({ moment }) => moment === 'pickup');
  if (channel !== undefined && !present && visits.length === 0)
    return pickup ? known(['pickup']) : { kind: 'none' };
  if (visits.length > 0) return known(pickup && visits.length === 1 ? [...visits, 'pickup'] : visits);
  if (!present && offices.length === 0) return { kind: 'unknown' };
  if (pickup) return known(['submit', 'pickup']);
  if (usualTime?.amount !== undefined && !takesDays(usualTime)) return known(['submit']);
  return { kind: 'at_least', count: 1 };
}

const known = (reasons: (Step | 'submit' | 'pickup')[]): Visits => ({
  kind: 'known',
  count: reasons.length,
  reasons,
});

/** First step of each visit. Steps in person follow each other in one visit, unless the place changes or days pass. */
function visitsIn(steps: readonly Step[]): Step[] {
  const visits: Step[] = [];
  let before: Step | undefined;
  let waited = false;
  for (const step of [...steps].sort((one, other) => one.order - other.order)) {
    const there = step.channel !== undefined && PRESENT.includes(step.channel);
    if (there) {
      const moved =
        before?.office !== undefined && step.office !== undefined && before.office !== step.office;
      if (!before || waited || moved) visits.push(step);
      before = step;
      waited = false;
    }
    if (step.time && takesDays(step.time)) waited = true;
  }
  return visits;
}

function takesDays({ amount = 0, unit }: Duration): boolean {
  return unit !== undefined && unit !== 'minute' && unit !== 'hour' && amount > 0;
}
